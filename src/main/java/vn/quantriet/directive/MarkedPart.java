package vn.quantriet.directive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the text in pieces; where a numbered part begins, with its label and the anchor it can be cited by. */
public record MarkedPart(
        PartKind kind,
        @Nullable String anchor,
        @Nullable String label,
        @Nullable String note,
        int depth,
        List<Piece> pieces) {

    public MarkedPart {
        pieces = List.copyOf(pieces);
    }

    /** Words that carry the same marks; {@code duty} is the first duty they belong to. */
    public record Piece(
            String text, @Nullable Mark mark, @Nullable DraftDutyId duty) {}

    /** What words say: who, what, when, or which other document. */
    public enum Mark {
        WHO,
        WHAT,
        WHEN,
        CITE
    }
}
