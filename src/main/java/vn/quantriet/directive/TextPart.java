package vn.quantriet.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.Span;

/** A stretch of the text; where a numbered part begins, its label with its place. */
record TextPart(
        PartKind kind,
        Span span,
        @Nullable String provision,
        @Nullable String note,
        @Nullable String label,
        @Nullable Span labelSpan,
        int depth) {

    static TextPart read(ResultSet row, int n) throws SQLException {
        var label = row.getString("label");
        return new TextPart(
                PartKind.valueOf(row.getString("kind")),
                new Span(row.getInt("starts"), row.getInt("ends")),
                row.getString("provision"),
                row.getString("note"),
                label,
                label == null ? null : new Span(row.getInt("label_starts"), row.getInt("label_ends")),
                row.getInt("depth"));
    }
}
