package vn.quantriet.material;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.quantriet.material.file.FileId;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Database;

@Component
class EditionStore {

    private final Database database;

    EditionStore(Database database) {
        this.database = database;
    }

    /** Without what they hold. */
    List<Edition> of(MaterialId material) {
        return database.sql("""
                select edition.id, edition.number, edition.title, edition.note, edition.read_again, edition.state,
                       edition.returned, edition.written_at, edition.written_by, edition.written_by_name,
                       edition.proposed_at, edition.proposed_by, edition.proposed_by_name, edition.approved_at,
                       edition.approved_by, edition.approved_by_name, edition.withdrawn_at, edition.withdrawn_by,
                       edition.withdrawn_by_name, edition.withdrawn_because,
                       array(select whom.audience from material.edition_audience whom
                             where whom.edition_id = edition.id order by whom.audience) as audiences
                from material.edition
                where edition.material_id = :material
                """)
                .param("material", material.value())
                .query(EditionStore::read)
                .list();
    }

    Matter content(EditionId edition) {
        return database.sql("""
                select edition.body, edition.link, file.id as file_id, file.name, file.media_type, file.size
                from material.edition left join material.file on file.id = edition.file_id
                where edition.id = :id
                """)
                .param("id", edition.value())
                .query((row, _) -> content(row))
                .single();
    }

    EditionId add(MaterialId material, int number, NewEdition it, Matter content, Signed written) {
        var id = bind(database.sql("""
                insert into material.edition
                    (material_id, number, title, body, link, file_id, note, read_again, state, written_at, written_by,
                     written_by_name)
                values (:material, :number, :title, :body, :link, :file, :note, :again, 'DRAFT', :at, :by, :name)
                returning id
                """), it, content, written)
                .param("material", material.value())
                .param("number", number)
                .query((row, _) -> new EditionId(row.getLong("id")))
                .single();
        address(id, it.audiences());
        return id;
    }

    private static StatementSpec bind(StatementSpec statement, NewEdition it, Matter content, Signed written) {
        return statement
                .param("title", it.title())
                .param("body", content instanceof Matter.Written(var source) ? source : null)
                .param("link", content instanceof Matter.Link(var address) ? address : null)
                .param(
                        "file",
                        content instanceof Matter.Filed filed ? filed.id().value() : null)
                .param("note", it.note())
                .param("again", it.readAgain())
                .param("at", written.at().atOffset(ZoneOffset.UTC))
                .param("by", written.account().value())
                .param("name", written.name());
    }

    void rewrite(EditionId edition, NewEdition it, Matter content, Signed written) {
        bind(database.sql("""
                update material.edition
                set title = :title, body = :body, link = :link, file_id = :file, note = :note, read_again = :again,
                    written_at = :at, written_by = :by, written_by_name = :name
                where id = :id and state = 'DRAFT'
                """), it, content, written)
                .param("id", edition.value())
                .update();
        database.sql("delete from material.edition_audience where edition_id = :id")
                .param("id", edition.value())
                .update();
        address(edition, it.audiences());
    }

    /** Only audiences that are still used; fewer than were asked for is a mistake. */
    private void address(EditionId edition, List<String> audiences) {
        if (audiences.isEmpty()) return;
        var wanted = audiences.stream().distinct().toArray(String[]::new);
        var added = database.sql("""
                insert into material.edition_audience (edition_id, audience)
                select :id, known.code from person.published_audience known
                where known.code = any (:wanted)
                """)
                .param("id", edition.value())
                .param("wanted", wanted)
                .update();
        if (added != wanted.length) throw new AudienceUnknown();
    }

    void stand(Edition it) {
        var row = EditionStateRow.of(it.state());
        database.sql("""
                update material.edition
                set state = :state, returned = :returned,
                    proposed_at = :proposedAt, proposed_by = :proposedBy, proposed_by_name = :proposedByName,
                    approved_at = :approvedAt, approved_by = :approvedBy, approved_by_name = :approvedByName,
                    withdrawn_at = :withdrawnAt, withdrawn_by = :withdrawnBy, withdrawn_by_name = :withdrawnByName,
                    withdrawn_because = :because
                where id = :id
                """).params(row.parameters()).param("id", it.id().value()).update();
    }

    private static Edition read(ResultSet row, int n) throws SQLException {
        return new Edition(
                new EditionId(row.getLong("id")),
                row.getInt("number"),
                row.getString("title"),
                Arrays.asList((String[]) row.getArray("audiences").getArray()),
                row.getString("note"),
                row.getBoolean("read_again"),
                signed(row, "written"),
                EditionStateRow.read(row));
    }

    static Signed signed(ResultSet row, String what) throws SQLException {
        return new Signed(
                new AccountId(row.getLong(what + "_by")), row.getString(what + "_by_name"), instant(row, what + "_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class), column)
                .toInstant();
    }

    private static Matter content(ResultSet row) throws SQLException {
        @Nullable String body = row.getString("body");
        if (body != null) return new Matter.Written(body);
        @Nullable String link = row.getString("link");
        if (link != null) return new Matter.Link(link);
        return new Matter.Filed(
                new FileId(row.getLong("file_id")),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"));
    }
}
