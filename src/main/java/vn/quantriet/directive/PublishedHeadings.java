package vn.quantriet.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.quantriet.parser.DocumentType;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Unchanging;

/** Published documents by their identity, for whoever knows already that the reader may see them. */
@Component
public class PublishedHeadings {

    private static final int MOST = 20_000;

    private final Database database;
    private final Unchanging<Long, PublishedHeading> kept = new Unchanging<>(MOST, this::read);

    PublishedHeadings(Database database) {
        this.database = database;
    }

    public Map<Long, PublishedHeading> of(Collection<Long> ids) {
        return kept.of(ids);
    }

    private Map<Long, PublishedHeading> read(Collection<Long> ids) {
        var rows = database.sql("""
                select id, slug, type, number, subject, published_at from directive.document
                where id = any (:ids) and stage = 'PUBLISHED'
                """)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, _) -> read(row))
                .list();
        return rows.stream().collect(Collectors.toMap(it -> it.id().value(), Function.identity()));
    }

    private static PublishedHeading read(ResultSet row) throws SQLException {
        return new PublishedHeading(
                new DocumentId(row.getLong("id")),
                row.getString("slug"),
                Document.title(DocumentType.valueOf(row.getString("type")), row.getString("number")),
                row.getString("subject"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }
}
