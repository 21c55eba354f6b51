package vn.quantriet.material;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.parser.DocumentType;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

@Component
class MaterialStore {

    private final Database database;
    private final EditionStore editions;

    MaterialStore(Database database, EditionStore editions) {
        this.database = database;
        this.editions = editions;
    }

    /** A material and how the actor stands to it: {@code within} their branch, or {@code meant} for them. */
    record Found(Material material, boolean within, boolean meant) {}

    /** If the actor's unit stands anywhere in the line of its owner. */
    Optional<Found> find(MaterialId id, LocalDate today, Actor by) {
        return database.sql("""
                with me as (select person_id from identity.published_account where id = :account),
                whom as materialized (
                    select belongs.audience
                    from me cross join lateral person.published_audiences_of(array[me.person_id], :today) belongs
                    where me.person_id is not null)
                select material.*, document.slug, document.type, document.number as document_number,
                       owner.name as owner_name, owner.path <@ mine.path as within,
                       owner.path @> mine.path and exists (
                           select from material.in_force edition
                           where edition.material_id = material.id
                             and (not exists (select from material.edition_audience any_of
                                              where any_of.edition_id = edition.id)
                                  or exists (select from material.edition_audience meant
                                             join whom on whom.audience = meant.audience
                                             where meant.edition_id = edition.id))) as meant
                from material.material
                join directive.published_document document on document.id = material.document_id
                join organization.published_unit owner on owner.id = material.owner_id
                join organization.published_unit mine on mine.id = :unit
                where material.id = :id and (owner.path @> mine.path or owner.path <@ mine.path)
                """)
                .param("id", id.value())
                .param("unit", by.unit().value())
                .param("account", by.account().value())
                .param("today", today)
                .query((row, _) ->
                        new Found(read(row, editions.of(id)), row.getBoolean("within"), row.getBoolean("meant")))
                .optional();
    }

    MaterialId add(Document document, UnitId owner, MaterialKind kind, int position, Instant now) {
        return database.sql("""
                insert into material.material (document_id, owner_id, kind, position, created_at)
                values (:document, :owner, :kind, :position, :now)
                returning id
                """)
                .param("document", document.id().value())
                .param("owner", owner.value())
                .param("kind", kind.name())
                .param("position", position)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new MaterialId(row.getLong("id")))
                .single();
    }

    /** Whoever changes a material or an edition of it does so on the version they saw. */
    void turn(MaterialId id, int version, @Nullable Integer position) {
        var turned = database.sql("""
                update material.material
                set version = version + 1, position = coalesce(cast(:position as integer), position)
                where id = :id and version = :version
                """)
                .param("position", position)
                .param("id", id.value())
                .param("version", version)
                .update();
        if (turned == 0) throw new ChangedMeanwhile();
    }

    private static Material read(ResultSet row, List<Edition> editions) throws SQLException {
        return new Material(
                new MaterialId(row.getLong("id")),
                new DocumentId(row.getLong("document_id")),
                row.getString("slug"),
                documentTitle(row.getString("type"), row.getString("document_number")),
                new UnitId(row.getLong("owner_id")),
                row.getString("owner_name"),
                MaterialKind.valueOf(row.getString("kind")),
                row.getInt("position"),
                row.getInt("version"),
                editions);
    }

    static String documentTitle(String type, @Nullable String number) {
        var word = DocumentType.valueOf(type).vietnamese();
        return number == null ? word : word + " " + number;
    }
}
