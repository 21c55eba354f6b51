package vn.quantriet.directive;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.Addressee;
import vn.quantriet.organization.RuleRow;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotFound;

@Component
class DraftDutyStore {

    private final Database database;
    private final Clock clock;

    DraftDutyStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    DraftDutyId insert(DocumentId document, BigDecimal ordinal, NewDraftDuty duty) {
        var deadline = duty.deadline();
        var marks = duty.marks();
        return DutyColumns.bind(database.sql("""
                insert into directive.draft_duty
                    (document_id, ordinal, provision, action, deliverable, deadline_kind, deadline_text, due_on,
                     recurrence, sentence_starts, sentence_ends, who, what, at, inherited, confidence, reasons, state,
                     duty_kind, stage_names, stage_dues, period_day, period_month, countdown, countdown_unit,
                     countdown_from)
                values (:document, :ordinal, :provision, :action, :deliverable, :kind, :text, :due, :recurrence,
                        :starts, :ends, :who, :what, :at, :inherited, :confidence, :reasons, 'PROPOSED',
                        :dutyKind, :stages, cast(:stageDues as date[]), :periodDay, :periodMonth, :countdown,
                        :countdownUnit, :countdownFrom)
                returning id
                """), duty.nature(), deadline.timing())
                .param("document", document.value())
                .param("ordinal", ordinal)
                .param("provision", duty.provision())
                .param("action", duty.action())
                .param("deliverable", duty.deliverable())
                .param("kind", deadline.kind().name())
                .param("text", deadline.text())
                .param("due", deadline.due())
                .param("recurrence", DraftDutyRow.name(deadline.recurrence()))
                .param("starts", marks.sentence().start())
                .param("ends", marks.sentence().end())
                .param("who", Spans.array(marks.who()))
                .param("what", Spans.array(marks.what()))
                .param("at", Spans.array(marks.when()))
                .param("inherited", marks.inherited())
                .param("confidence", duty.confidence())
                .param("reasons", duty.reasons().toArray(String[]::new))
                .query((row, _) -> new DraftDutyId(row.getLong("id")))
                .single();
    }

    void insertAddressees(DraftDutyId duty, DraftAddressee.Part part, List<Addressee> addressees) {
        var ordinal = 0;
        for (var addressee : addressees) {
            var rule = RuleRow.of(addressee.rule());
            database.sql("""
                    insert into directive.draft_addressee
                        (duty_id, ordinal, part, phrase, basis, kinds, reach, included, excluded, unit_count)
                    values (:duty, :ordinal, :part, :phrase, :basis, :kinds, :reach, :included, :excluded, 0)
                    """)
                    .param("duty", duty.value())
                    .param("ordinal", ++ordinal)
                    .param("part", part.name())
                    .param("phrase", addressee.phrase())
                    .param("basis", addressee.basis().name())
                    .param("kinds", rule.kinds())
                    .param("reach", rule.reach())
                    .param("included", rule.included())
                    .param("excluded", rule.excluded())
                    .update();
        }
    }

    void removeAddressees(DraftDutyId duty) {
        database.sql("delete from directive.draft_addressee where duty_id = :duty")
                .param("duty", duty.value())
                .update();
    }

    /** Counts anew, for every phrase of the document, the units it means in the tree of today. */
    void countUnits(Document document) {
        database.sql("""
                update directive.draft_addressee addressee
                set unit_count = (
                    select count(*) from organization.published_addressed(
                        :owner, addressee.kinds, addressee.reach, addressee.included, addressee.excluded, :today))
                from directive.draft_duty duty
                where duty.id = addressee.duty_id and duty.document_id = :document
                """)
                .param("owner", document.owner().value())
                .param("today", LocalDate.now(clock))
                .param("document", document.id().value())
                .update();
    }

    /** In the order of the text; two statements. */
    List<DraftDuty> of(DocumentId document) {
        var addressees = addressees(document);
        return database.sql("""
                select duty.*, document.source
                from directive.draft_duty duty join directive.document on document.id = duty.document_id
                where duty.document_id = :document
                order by duty.ordinal
                """)
                .param("document", document.value())
                .query((row, _) -> DraftDutyRow.read(row, addressees))
                .list();
    }

    private Map<Long, List<DraftAddressee>> addressees(DocumentId document) {
        return database
                .sql("""
                select addressee.* from directive.draft_addressee addressee
                join directive.draft_duty duty on duty.id = addressee.duty_id
                where duty.document_id = :document
                order by addressee.duty_id, addressee.part, addressee.ordinal
                """)
                .param("document", document.value())
                .query((row, _) -> Map.entry(row.getLong("duty_id"), DraftDutyRow.addressee(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    DocumentId documentOf(DraftDutyId duty) {
        return database.sql("select document_id from directive.draft_duty where id = :id")
                .param("id", duty.value())
                .query((row, _) -> new DocumentId(row.getLong("document_id")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    void update(DraftDuty duty) {
        var deadline = duty.deadline();
        changed(DutyColumns.bind(database.sql("""
                update directive.draft_duty
                set action = :action, deliverable = :deliverable, deadline_kind = :kind, deadline_text = :text,
                    due_on = :due, recurrence = :recurrence, inherited = :inherited, state = :state,
                    duty_kind = :dutyKind, stage_names = :stages, stage_dues = cast(:stageDues as date[]),
                    period_day = :periodDay, period_month = :periodMonth, countdown = :countdown,
                    countdown_unit = :countdownUnit, countdown_from = :countdownFrom, version = version + 1
                where id = :id and version = :version
                """), duty.nature(), deadline.timing())
                .param("action", duty.action())
                .param("deliverable", duty.deliverable())
                .param("kind", deadline.kind().name())
                .param("text", deadline.text())
                .param("due", deadline.due())
                .param("recurrence", DraftDutyRow.name(deadline.recurrence()))
                .param("inherited", duty.marks().inherited())
                .param("state", duty.state().name())
                .param("id", duty.id().value())
                .param("version", duty.version())
                .update());
    }

    /** Halfway to the next duty, so that nothing else has to move. */
    BigDecimal ordinalAfter(DraftDutyId duty) {
        return database.sql("""
                select coalesce((this.ordinal + min(next.ordinal)) / 2, this.ordinal + 1)
                from directive.draft_duty this
                left join directive.draft_duty next
                    on next.document_id = this.document_id and next.ordinal > this.ordinal
                where this.id = :id
                group by this.ordinal
                """)
                .param("id", duty.value())
                .query(BigDecimal.class)
                .single();
    }

    BigDecimal lastOrdinal(DocumentId document) {
        return database.sql("select coalesce(max(ordinal), 0) + 1 from directive.draft_duty where document_id = :id")
                .param("id", document.value())
                .query(BigDecimal.class)
                .single();
    }

    /** Gives a phrase another meaning wherever this document uses it. */
    void readdress(DocumentId document, String phrase, Addressee meaning) {
        var rule = RuleRow.of(meaning.rule());
        database.sql("""
                update directive.draft_addressee addressee
                set basis = :basis, kinds = :kinds, reach = :reach, included = :included, excluded = :excluded
                from directive.draft_duty duty
                where duty.id = addressee.duty_id and duty.document_id = :document and addressee.phrase = :phrase
                """)
                .param("basis", meaning.basis().name())
                .param("kinds", rule.kinds())
                .param("reach", rule.reach())
                .param("included", rule.included())
                .param("excluded", rule.excluded())
                .param("document", document.value())
                .param("phrase", phrase)
                .update();
    }

    private static void changed(int rows) {
        if (rows == 0) throw new ChangedMeanwhile();
    }
}
