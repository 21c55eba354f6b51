package vn.quantriet.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.Span;

/** Another document this one cites, with every place that cites it. */
public record Citation(String number, @Nullable LocalDate issuedOn, List<Span> spans) {

    public Citation {
        spans = List.copyOf(spans);
    }

    static Citation read(ResultSet row, int n) throws SQLException {
        return new Citation(row.getString("number"), row.getObject("issued_on", LocalDate.class), Spans.list((Integer[])
                row.getArray("spans").getArray()));
    }
}
