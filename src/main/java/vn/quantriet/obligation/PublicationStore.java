package vn.quantriet.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DraftAddressee;
import vn.quantriet.directive.DraftDuty;
import vn.quantriet.directive.DraftDutyId;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;
import vn.quantriet.text.VietnameseText;

@Component
class PublicationStore {

    private final Database database;
    private final Clock clock;

    PublicationStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How many units would lead each duty; one statement, whatever their number. */
    Map<DraftDutyId, Integer> countLeads(UnitId owner, List<DraftDuty> duties, LocalDate day) {
        var counts = new HashMap<DraftDutyId, Integer>();
        var leads = duties.stream().flatMap(duty -> duty.leads().stream()).toList();
        var of = duties.stream()
                .flatMap(duty -> duty.leads().stream().map(_ -> duty.id().value()))
                .toArray(Long[]::new);
        new AddresseeColumns(leads)
                .bind(database.sql("""
                        select rule.duty, count(distinct addressed.unit) as units
                        from unnest(:duties, :parts, :phrases, :kinds, :reaches, :included, :excluded)
                             as rule (duty, part, phrase, kinds, reach, included, excluded)
                        cross join lateral organization.published_addressed(
                            :owner, string_to_array(rule.kinds, ','), rule.reach,
                            string_to_array(rule.included, ',')::bigint[],
                            string_to_array(rule.excluded, ',')::bigint[], :day) as addressed (unit)
                        group by rule.duty
                        """))
                .param("duties", of)
                .param("owner", owner.value())
                .param("day", day)
                .query(row -> {
                    counts.put(new DraftDutyId(row.getLong("duty")), row.getInt("units"));
                });
        return counts;
    }

    /** Empty if the document's duty with this number is in force already. */
    Optional<ObligationId> insert(Document document, int ordinal, DraftDuty duty) {
        var deadline = duty.deadline();
        return database.sql("""
                insert into obligation.obligation
                    (document_id, ordinal, owner_id, provision, action, deliverable, sentence, deadline_kind,
                     deadline_text, due_on, recurrence, search_key)
                values (:document, :ordinal, :owner, :provision, :action, :deliverable, :sentence, :kind, :text, :due,
                        :recurrence, :search)
                on conflict (document_id, ordinal) where carries_out is null do nothing
                returning id
                """)
                .param("document", document.id().value())
                .param("ordinal", ordinal)
                .param("owner", document.owner().value())
                .param("provision", duty.provision())
                .param("action", duty.action())
                .param("deliverable", duty.deliverable())
                .param("sentence", duty.sentence())
                .param("kind", deadline.kind().name())
                .param("text", deadline.text())
                .param("due", deadline.due())
                .param("recurrence", name(deadline.recurrence()))
                .param("search", VietnameseText.searchKey(duty.action() + " " + document.title()))
                .query((row, _) -> new ObligationId(row.getLong("id")))
                .optional();
    }

    void insertRules(ObligationId obligation, List<DraftAddressee> addressees) {
        new AddresseeColumns(addressees)
                .bind(database.sql("""
                        insert into obligation.obligation_addressee
                            (obligation_id, ordinal, part, phrase, kinds, reach, included, excluded)
                        select :obligation, ordinal, part, phrase, string_to_array(kinds, ','), reach,
                               string_to_array(included, ',')::bigint[], string_to_array(excluded, ',')::bigint[]
                        from unnest(:parts, :phrases, :kinds, :reaches, :included, :excluded) with ordinality
                             as rule (part, phrase, kinds, reach, included, excluded, ordinal)
                        """))
                .param("obligation", obligation.value())
                .update();
    }

    /** Gives the duty to every unit its rules mean in the tree of a day; answers how many that are. */
    int assign(ObligationId obligation, LocalDate day) {
        return database.sql("""
                insert into obligation.assignment
                    (obligation_id, document_id, unit_id, addressed_id, standing, assigned_at, since, due_on)
                select distinct obligation.id, obligation.document_id, addressed.unit, addressed.unit, 'ASSIGNED',
                       cast(:now as timestamptz), cast(:now as timestamptz), obligation.due_on
                from obligation.obligation
                join obligation.obligation_addressee rule on rule.obligation_id = obligation.id and rule.part = 'LEAD'
                cross join lateral organization.published_addressed(
                    obligation.owner_id, rule.kinds, rule.reach, rule.included, rule.excluded, :day) as addressed (unit)
                where obligation.id = :obligation
                on conflict (obligation_id, addressed_id) do nothing
                """)
                .param("obligation", obligation.value())
                .param("day", day)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Who leads a duty does not support it as well. */
    void support(ObligationId obligation, LocalDate day) {
        database.sql("""
                insert into obligation.supporting_unit (obligation_id, unit_id, addressed_id)
                select distinct obligation.id, addressed.unit, addressed.unit
                from obligation.obligation
                join obligation.obligation_addressee rule
                    on rule.obligation_id = obligation.id and rule.part = 'SUPPORT'
                cross join lateral organization.published_addressed(
                    obligation.owner_id, rule.kinds, rule.reach, rule.included, rule.excluded, :day) as addressed (unit)
                where obligation.id = :obligation
                  and not exists (select from obligation.assignment lead
                                  where lead.obligation_id = obligation.id and lead.unit_id = addressed.unit)
                on conflict (obligation_id, addressed_id) do nothing
                """)
                .param("obligation", obligation.value())
                .param("day", day)
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
