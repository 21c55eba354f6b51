package vn.quantriet.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.parser.DocumentType;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.UnitId;

@Component
class DocumentStore {

    private final Database database;
    private final Clock clock;

    DocumentStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Document> findSame(Heading heading, UnitId owner) {
        return database.sql("""
                select * from directive.document
                where owner_id = :owner and type = :type and number = :number and issued_on is not distinct from :issued
                """)
                .param("owner", owner.value())
                .param("type", heading.type().name())
                .param("number", heading.number())
                .param("issued", heading.issuedOn())
                .query(DocumentStore::read)
                .optional();
    }

    Document insert(Heading heading, String text, @Nullable String fileName, List<String> notes, Actor by) {
        var base = Slug.of(heading);
        var taken = database.sql("select slug from directive.document where slug = :base or slug like :base || '-%'")
                .param("base", base)
                .query((row, _) -> row.getString("slug"))
                .set();
        return database.sql("""
                insert into directive.document
                    (slug, type, number, issuer, issued_on, subject, owner_id, stage, source, file_name, notes,
                     created_at, created_by)
                values (:slug, :type, :number, :issuer, :issued, :subject, :owner, 'REVIEW', :source, :file, :notes,
                        :now, :by)
                returning *
                """)
                .param("slug", Slug.free(base, taken))
                .param("type", heading.type().name())
                .param("number", heading.number())
                .param("issuer", heading.issuer())
                .param("issued", heading.issuedOn())
                .param("subject", heading.subject())
                .param("owner", by.unit().value())
                .param("source", text)
                .param("file", fileName)
                .param("notes", notes.toArray(String[]::new))
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.account().value())
                .query(DocumentStore::read)
                .single();
    }

    Document correct(Document document, Heading heading) {
        return database.sql("""
                update directive.document
                set type = :type, number = :number, issuer = :issuer, issued_on = :issued, subject = :subject,
                    field = :field, version = version + 1
                where id = :id and version = :version
                returning *
                """)
                .param("type", heading.type().name())
                .param("number", heading.number())
                .param("issuer", heading.issuer())
                .param("issued", heading.issuedOn())
                .param("subject", heading.subject())
                .param("field", heading.field())
                .param("id", document.id().value())
                .param("version", document.version())
                .query(DocumentStore::read)
                .optional()
                .orElseThrow(ChangedMeanwhile::new);
    }

    /** Of any stage: how a document is sorted is no part of what it orders. */
    Document classify(Document document, @Nullable String field) {
        return database.sql("""
                update directive.document set field = :field, version = version + 1
                where id = :id and version = :version
                returning *
                """)
                .param("field", field)
                .param("id", document.id().value())
                .param("version", document.version())
                .query(DocumentStore::read)
                .optional()
                .orElseThrow(ChangedMeanwhile::new);
    }

    Document publish(Document document, Actor by) {
        return database.sql("""
                update directive.document
                set stage = 'PUBLISHED', published_at = :now, published_by = :by, version = version + 1
                where id = :id returning *
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.account().value())
                .param("id", document.id().value())
                .query(DocumentStore::read)
                .single();
    }

    /** Nobody else changes or publishes it until this transaction ends. */
    Document lock(DocumentId id, Actor by) {
        return database.sql("""
                select document.* from directive.document
                join organization.published_unit owner on owner.id = document.owner_id
                join organization.published_unit branch on owner.path <@ branch.path
                where document.id = :id and branch.id = :branch
                for update of document
                """)
                .param("id", id.value())
                .param("branch", by.unit().value())
                .query(DocumentStore::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    Document inReview(DocumentId id, Actor by) {
        var document = lock(id, by);
        if (document.isPublished()) throw new AlreadyPublished();
        return document;
    }

    /** Something about its duties changed: whoever saw it before must not publish what they did not see. */
    void touch(Document document) {
        database.sql("update directive.document set version = version + 1 where id = :id")
                .param("id", document.id().value())
                .update();
    }

    static Document read(ResultSet row, int n) throws SQLException {
        var publishedAt = row.getObject("published_at", OffsetDateTime.class);
        return new Document(
                new DocumentId(row.getLong("id")),
                row.getString("slug"),
                DocumentType.valueOf(row.getString("type")),
                row.getString("number"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("subject"),
                row.getString("field"),
                new UnitId(row.getLong("owner_id")),
                Document.Stage.valueOf(row.getString("stage")),
                List.of((String[]) row.getArray("notes").getArray()),
                publishedAt == null ? null : publishedAt.toInstant(),
                row.getInt("version"));
    }
}
