package vn.quantriet.study.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

/** The study that a document orders, as its obligations have it. */
@Component
class OrderedStudyStore {

    private final Database database;

    OrderedStudyStore(Database database) {
        this.database = database;
    }

    List<Proposal.Source> sentences(DocumentId document) {
        return database.sql("""
                select provision, sentence from obligation.published_obligation
                where document_id = :document and kind = 'STUDY'
                group by provision, sentence order by min(id)
                """)
                .param("document", document.value())
                .query((row, _) -> new Proposal.Source(row.getString("provision"), row.getString("sentence")))
                .list();
    }

    /** Audiences are named where classes, guidance and speakers are ordered, also by duties of another kind. */
    String whereAudiencesAreNamed(DocumentId document) {
        return database.sql("""
                select coalesce(string_agg(sentence, E'\\n' order by id), '') as text
                from obligation.published_obligation where document_id = :document
                """)
                .param("document", document.value())
                .query((row, _) -> row.getString("text"))
                .single();
    }

    /** The last day any unit of a level was given for it, in the branch. */
    Map<UnitLevel, LocalDate> deadlines(DocumentId document, UnitId branch) {
        return database
                .sql("""
                select unit.level, max(duty.due_on) as due_on
                from obligation.published_obligation ordered
                join obligation.published_duty duty on duty.obligation_id = ordered.id and duty.joined_into is null
                join organization.published_unit unit on unit.id = duty.unit_id
                join organization.published_unit branch on branch.id = :branch and unit.path <@ branch.path
                where ordered.document_id = :document and ordered.kind = 'STUDY' and duty.due_on is not null
                group by unit.level
                """)
                .param("document", document.value())
                .param("branch", branch.value())
                .query((row, _) ->
                        Map.entry(UnitLevel.valueOf(row.getString("level")), row.getObject("due_on", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
