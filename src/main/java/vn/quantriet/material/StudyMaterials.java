package vn.quantriet.material;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

/**
 * For modules that build on reading: what there is for a person by the unit they study with, and what they have
 * finished. Whoever asks has made sure that the actor may know it of that person.
 */
@Component
public class StudyMaterials {

    private final Database database;
    private final Clock clock;

    StudyMaterials(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What is to be read; {@code share} in hundredths. */
    public record ToRead(
            MaterialId id, DocumentId document, MaterialKind kind, String title, int share, boolean finished) {}

    /** In the order of the library; what units above or the unit itself offer about these documents. */
    public List<ToRead> of(PersonId person, UnitId unit, Collection<DocumentId> documents) {
        return database.sql("""
                with whom as materialized (
                    select audience from person.published_audiences_of(array[:person], :today))
                select material.id, material.document_id, material.kind, material.title,
                       coalesce(read.share, 0) as share, read.finished_at
                from material.published_material material
                join organization.published_unit owner on owner.id = material.owner_id
                join organization.published_unit mine on mine.id = :unit and owner.path @> mine.path
                left join material.published_reading read
                       on read.material_id = material.id and read.person_id = :person
                where material.document_id = any (:documents)
                  and (not exists (select from material.published_material_audience any_of
                                   where any_of.material_id = material.id)
                       or exists (select from material.published_material_audience fit
                                  join whom on whom.audience = fit.audience
                                  where fit.material_id = material.id))
                order by material.document_id, material.position, material.id
                """)
                .param("person", person.value())
                .param("today", LocalDate.now(clock))
                .param("unit", unit.value())
                .param("documents", documents.stream().map(DocumentId::value).toArray(Long[]::new))
                .query((row, _) -> new ToRead(
                        new MaterialId(row.getLong("id")),
                        new DocumentId(row.getLong("document_id")),
                        MaterialKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getInt("share"),
                        isThere(row.getObject("finished_at", OffsetDateTime.class))))
                .list();
    }

    private static boolean isThere(@Nullable OffsetDateTime time) {
        return time != null;
    }
}
