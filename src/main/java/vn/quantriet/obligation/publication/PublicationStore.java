package vn.quantriet.obligation.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.directive.DraftAddressee;
import vn.quantriet.directive.DraftDuty;
import vn.quantriet.directive.DraftDutyId;
import vn.quantriet.directive.duty.Countdown;
import vn.quantriet.directive.duty.Stage;
import vn.quantriet.obligation.ObligationId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;
import vn.quantriet.text.VietnameseText;

@Component
class PublicationStore {

    /** Unit by unit: most indexes are by unit, and their pages are written once. */
    private static final String ASSIGN = """
            insert into obligation.assignment
                (obligation_id, document_id, unit_id, addressed_id, standing, assigned_at, since, due_on, period)
            select obligation.id, obligation.document_id, addressed.unit, addressed.unit, 'ASSIGNED',
                   cast(:now as timestamptz), cast(:now as timestamptz), cast(given.due as date),
                   cast(given.period as date)
            from unnest(:obligations, :dues, :periods) as given (obligation, due, period)
            join obligation.obligation on obligation.id = given.obligation
            cross join lateral (
                select distinct unit
                from obligation.obligation_addressee rule
                cross join lateral organization.published_addressed(
                    obligation.owner_id, rule.kinds, rule.reach, rule.included, rule.excluded, :day)
                    as addressed (unit)
                where rule.obligation_id = obligation.id and rule.part = 'LEAD') as addressed
            order by addressed.unit, obligation.id
            """;

    private static final String ASSIGN_MISSING =
            ASSIGN + "on conflict (obligation_id, addressed_id, period) do nothing";

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
    Optional<ObligationId> insert(Document document, int ordinal, DraftDuty duty, Given given, Actor by) {
        var deadline = duty.deadline();
        var period = given.period();
        return ObligationColumns.bind(database.sql("""
                insert into obligation.obligation
                    (document_id, ordinal, owner_id, provision, action, deliverable, sentence, deadline_kind,
                     deadline_text, due_on, recurrence, search_key, kind, period_day, period_month, countdown,
                     countdown_unit, countdown_from, opened_period, given_by, given_by_name)
                values (:document, :ordinal, :owner, :provision, :action, :deliverable, :sentence, :deadlineKind, :text,
                        :due, :recurrence, :search, :kind, :periodDay, :periodMonth, :countdown, :countdownUnit,
                        :countdownFrom, :period, :by, :byName)
                on conflict (document_id, ordinal) where carries_out is null do nothing
                returning id
                """), duty)
                .param("document", document.id().value())
                .param("ordinal", ordinal)
                .param("owner", document.owner().value())
                .param("due", deadline.due())
                .param("recurrence", period == null ? name(deadline.recurrence()) : name(period.every()))
                .param("search", VietnameseText.searchKey(duty.action() + " " + document.title()))
                .param("period", given.periodStart())
                .param("by", by.account().value())
                .param("byName", by.name())
                .query((row, _) -> new ObligationId(row.getLong("id")))
                .optional();
    }

    void insertStages(ObligationId obligation, List<Stage> stages) {
        if (stages.isEmpty()) return;
        database.sql("""
                insert into obligation.stage (obligation_id, ordinal, name, due_on)
                select :obligation, ordinal, name, due
                from unnest(:names, cast(:dues as date[])) with ordinality as given (name, due, ordinal)
                """)
                .param("obligation", obligation.value())
                .param("names", stages.stream().map(Stage::name).toArray(String[]::new))
                .param(
                        "dues",
                        stages.stream()
                                .map(stage -> Objects.toString(stage.due(), null))
                                .toArray(String[]::new))
                .update();
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

    /**
     * Gives duties that nobody has yet to every unit their rules mean in the tree of a day, in one statement, which is
     * much less work than one for each; answers to how many they were given.
     */
    int assign(Map<ObligationId, Given> duties, LocalDate day) {
        return assign(database.sql(ASSIGN), duties, day);
    }

    /** The same of duties that some have already; answers to how many they were new. */
    int assignMissing(Map<ObligationId, Given> duties, LocalDate day) {
        return assign(database.sql(ASSIGN_MISSING), duties, day);
    }

    private int assign(StatementSpec statement, Map<ObligationId, Given> duties, LocalDate day) {
        var given = List.copyOf(duties.entrySet());
        return statement
                .param("obligations", ids(duties))
                .param("dues", texts(given, Given::due))
                .param("periods", texts(given, Given::periodStart))
                .param("day", day)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private static Long[] ids(Map<ObligationId, Given> duties) {
        return duties.keySet().stream().map(ObligationId::value).toArray(Long[]::new);
    }

    private static @Nullable String[] texts(
            List<Map.Entry<ObligationId, Given>> given, Function<Given, @Nullable LocalDate> day) {
        return given.stream()
                .map(entry -> Objects.toString(day.apply(entry.getValue()), null))
                .toArray(String[]::new);
    }

    /** Time that runs from study begins at once for the units that have nothing of the document to study by a day. */
    void startWithoutStudy(DocumentId document, Countdown countdown, LocalDate due) {
        database.sql("""
                update obligation.assignment
                set due_on = :due
                from obligation.obligation
                where obligation.document_id = :document and obligation.countdown_from = 'STUDY'
                  and obligation.countdown = :count and obligation.countdown_unit = :unit
                  and assignment.obligation_id = obligation.id and assignment.due_on is null
                  and assignment.version = 0
                  and not exists (
                      select from obligation.in_force own
                      join obligation.obligation study on study.id = own.obligation_id
                      where own.document_id = :document and own.unit_id = assignment.unit_id
                        and study.kind = 'STUDY' and study.due_on is not null)
                """)
                .param("due", due)
                .param("document", document.value())
                .param("count", countdown.count())
                .param("unit", countdown.unit().name())
                .update();
    }

    /** Who leads a duty does not support it as well. */
    void support(Set<ObligationId> obligations, LocalDate day) {
        database.sql("""
                insert into obligation.supporting_unit (obligation_id, unit_id, addressed_id)
                select distinct obligation.id, addressed.unit, addressed.unit
                from obligation.obligation
                join obligation.obligation_addressee rule
                    on rule.obligation_id = obligation.id and rule.part = 'SUPPORT'
                cross join lateral organization.published_addressed(
                    obligation.owner_id, rule.kinds, rule.reach, rule.included, rule.excluded, :day) as addressed (unit)
                where obligation.id = any (:obligations)
                  and not exists (select from obligation.assignment lead
                                  where lead.obligation_id = obligation.id and lead.unit_id = addressed.unit)
                on conflict (obligation_id, addressed_id) do nothing
                """)
                .param(
                        "obligations",
                        obligations.stream().map(ObligationId::value).toArray(Long[]::new))
                .param("day", day)
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
