package vn.quantriet.obligation.wording;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.PublishedHeading;
import vn.quantriet.directive.PublishedHeadings;
import vn.quantriet.parser.Recurrence;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Unchanging;

/**
 * What obligations say, by their identity, for whoever knows already that the reader may see them. Thousands of
 * assignments share one, and a page of them is found sooner than what each says is looked up.
 */
@Component
public class Wordings {

    /** Some ten megabytes. */
    private static final int MOST = 20_000;

    private final Database database;
    private final PublishedHeadings headings;
    private final Unchanging<Long, Wording> kept = new Unchanging<>(MOST, this::read);

    Wordings(Database database, PublishedHeadings headings) {
        this.database = database;
        this.headings = headings;
    }

    public Map<Long, Wording> of(Collection<Long> obligations) {
        return kept.of(obligations);
    }

    private record Row(
            long obligation,
            long document,
            int ordinal,
            String action,
            @Nullable String provision,
            @Nullable String deliverable,
            @Nullable Recurrence recurrence) {

        static Row read(ResultSet row) throws SQLException {
            var recurrence = row.getString("recurrence");
            return new Row(
                    row.getLong("id"),
                    row.getLong("document_id"),
                    row.getInt("ordinal"),
                    row.getString("action"),
                    row.getString("provision"),
                    row.getString("deliverable"),
                    recurrence == null ? null : Recurrence.valueOf(recurrence));
        }

        Wording of(PublishedHeading heading) {
            return new Wording(obligation, heading, ordinal, action, provision, deliverable, recurrence);
        }
    }

    private Map<Long, Wording> read(Collection<Long> obligations) {
        var rows = database.sql("""
                select id, document_id, ordinal, action, provision, deliverable, recurrence
                from obligation.obligation where id = any (:ids)
                """)
                .param("ids", obligations.toArray(Long[]::new))
                .query((row, _) -> Row.read(row))
                .list();
        var documents = headings.of(rows.stream().map(Row::document).distinct().toList());
        return rows.stream()
                .map(row -> row.of(requireNonNull(documents.get(row.document()))))
                .collect(Collectors.toMap(Wording::obligation, Function.identity()));
    }
}
