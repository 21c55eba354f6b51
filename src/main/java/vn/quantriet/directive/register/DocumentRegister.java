package vn.quantriet.directive.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.directive.field.WorkField;
import vn.quantriet.parser.DocumentType;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;

/**
 * The published documents somebody may read, in an order that no change disturbs. Which those are is what
 * {@link vn.quantriet.directive.DocumentShelf} says; drafts are not among them.
 */
@Component
public class DocumentRegister {

    private static final String READABLE = """
            select document.*, owner.code as owner_code, owner.name as owner_name,
                   sorted.name as field_name, sorted.name_en as field_name_en
            from directive.document
            left join directive.work_field sorted on sorted.code = document.field
            join organization.published_unit owner on owner.id = document.owner_id
            join organization.published_unit mine on mine.id = :unit
            where document.stage = 'PUBLISHED'
              and (owner.path @> mine.path or owner.path <@ mine.path
                   or exists (select from directive.standing_line line
                              join organization.published_unit unit on unit.id = line.unit_id
                              where line.owner_id = owner.id and document.published_at <= line.until
                                and (unit.path @> mine.path or unit.path <@ mine.path)))
            """;

    private static final String PAGE = READABLE + "and document.id > :after order by document.id limit :rows";
    private static final String ONE = READABLE + "and document.slug = :slug";

    private final Database database;

    DocumentRegister(Database database) {
        this.database = database;
    }

    /** A published document as its heading has it, and whose it is. */
    public record Line(
            DocumentId id,
            String slug,
            DocumentType type,
            @Nullable String number,
            @Nullable String issuer,
            @Nullable LocalDate issuedOn,
            @Nullable String subject,
            @Nullable WorkField field,
            String ownerCode,
            String ownerName,
            Instant publishedAt,
            int version) {}

    @Transactional(readOnly = true)
    public List<Line> after(long after, int rows, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        return database.sql(PAGE)
                .param("unit", by.unit().value())
                .param("after", after)
                .param("rows", rows)
                .query((row, _) -> line(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Line get(String slug, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        return database.sql(ONE)
                .param("unit", by.unit().value())
                .param("slug", slug)
                .query((row, _) -> line(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The text as it was brought in. */
    @Transactional(readOnly = true)
    public String text(String slug, Actor by) {
        var document = get(slug, by);
        return database.sql("select source from directive.document where id = :id")
                .param("id", document.id().value())
                .query((row, _) -> row.getString("source"))
                .single();
    }

    private static @Nullable WorkField field(ResultSet row) throws SQLException {
        var code = row.getString("field");
        return code == null ? null : new WorkField(code, row.getString("field_name"), row.getString("field_name_en"));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new DocumentId(row.getLong("id")),
                row.getString("slug"),
                DocumentType.valueOf(row.getString("type")),
                row.getString("number"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("subject"),
                field(row),
                row.getString("owner_code"),
                row.getString("owner_name"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
