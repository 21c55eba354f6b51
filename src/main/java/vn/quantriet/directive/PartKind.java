package vn.quantriet.directive;

import java.util.Locale;
import vn.quantriet.parser.Block;

/** What a stretch of the text is. */
public enum PartKind {
    LETTERHEAD,
    TITLE,
    HEADING,
    PROVISION,
    PARAGRAPH,
    CLOSING,
    NOISE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PartKind of(Block block) {
        return switch (block) {
            case Block.Letterhead _ -> LETTERHEAD;
            case Block.Title _ -> TITLE;
            case Block.Heading _ -> HEADING;
            case Block.ProvisionText _ -> PROVISION;
            case Block.Paragraph _ -> PARAGRAPH;
            case Block.Closing _ -> CLOSING;
            case Block.Noise _ -> NOISE;
        };
    }
}
