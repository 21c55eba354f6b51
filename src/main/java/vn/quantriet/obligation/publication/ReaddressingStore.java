package vn.quantriet.obligation.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.directive.duty.Period;
import vn.quantriet.obligation.ObligationId;
import vn.quantriet.parser.Recurrence;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;

@Component
class ReaddressingStore {

    /**
     * What the rules mean in the tree of a day, and what the unit they were first given to still has to do and they no
     * longer mean. An heir keeps what it took over.
     */
    private static final String COMPARED = """
            with duty as (
                select * from obligation.obligation where document_id = :document and carries_out is null),
            meant as materialized (
                select distinct duty.id as obligation_id, duty.opened_period as period, addressed.unit
                from duty
                join obligation.obligation_addressee rule on rule.obligation_id = duty.id and rule.part = 'LEAD'
                cross join lateral organization.published_addressed(
                    duty.owner_id, rule.kinds, rule.reach, rule.included, rule.excluded, :day) as addressed (unit)),
            gained as (
                select meant.* from meant
                where not exists (
                    select from obligation.assignment given
                    where given.obligation_id = meant.obligation_id and given.period is not distinct from meant.period
                      and meant.unit in (given.addressed_id, given.unit_id))),
            lost as (
                select assignment.id, assignment.obligation_id, assignment.unit_id as unit
                from duty
                join obligation.in_force assignment
                    on assignment.obligation_id = duty.id and assignment.period is not distinct from duty.opened_period
                where assignment.unit_id = assignment.addressed_id
                  and assignment.standing not in ('SUBMITTED', 'CONFIRMED')
                  and not exists (select from meant where meant.obligation_id = assignment.obligation_id
                                                      and meant.unit = assignment.unit_id))
            """;

    private static final String DIFFERENCES = COMPARED + """
            select duty.id, duty.provision, duty.action, duty.recurrence, duty.opened_period,
                   (select max(coalesce(given_due_on, due_on)) from obligation.in_force given
                    where given.obligation_id = duty.id
                      and given.period is not distinct from duty.opened_period) as due,
                   (select count(*) from gained where gained.obligation_id = duty.id) as gained,
                   (select count(*) from lost where lost.obligation_id = duty.id) as lost,
                   array(select unit.name from gained
                         join organization.published_unit unit on unit.id = gained.unit
                         where gained.obligation_id = duty.id
                         order by nlevel(unit.path), unit.position, unit.id limit 5) as gaining,
                   array(select unit.name from lost
                         join organization.published_unit unit on unit.id = lost.unit
                         where lost.obligation_id = duty.id
                         order by nlevel(unit.path), unit.position, unit.id limit 5) as losing
            from duty
            where exists (select from gained where gained.obligation_id = duty.id)
               or exists (select from lost where lost.obligation_id = duty.id)
            order by duty.ordinal
            """;

    private final Database database;
    private final Clock clock;

    ReaddressingStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Difference> differences(DocumentId document, LocalDate day) {
        return database.sql(DIFFERENCES)
                .param("document", document.value())
                .param("day", day)
                .query((row, _) -> difference(row))
                .list();
    }

    /** Withdraws what the rules no longer mean; one statement. */
    int withdraw(DocumentId document, LocalDate day, String reason, Actor by) {
        return database.sql(COMPARED + """
                , changed as (
                    update obligation.assignment
                    set standing = 'WITHDRAWN', reason = :reason, since = :now, held = null, asked_due_on = null,
                        version = version + 1
                    where id in (select id from lost)
                    returning id, due_on)
                insert into obligation.step
                    (assignment_id, at, account_id, name, unit_id, unit_name, kind, note, product, standing, due_on)
                select id, :now, :account, :name, :unit, :unitName, 'WITHDRAWN', :reason, '', 'WITHDRAWN', due_on
                from changed
                """)
                .param("document", document.value())
                .param("day", day)
                .param("reason", reason.strip())
                .param("now", OffsetDateTime.now(clock))
                .param("account", by.account().value())
                .param("name", by.name())
                .param("unit", by.unit().value())
                .param("unitName", by.unitName())
                .update();
    }

    private static Difference difference(ResultSet row) throws SQLException {
        return new Difference(
                new ObligationId(row.getLong("id")),
                row.getString("provision"),
                row.getString("action"),
                period(row),
                row.getObject("due", LocalDate.class),
                row.getLong("gained"),
                row.getLong("lost"),
                List.of((String[]) row.getArray("gaining").getArray()),
                List.of((String[]) row.getArray("losing").getArray()));
    }

    private static @Nullable Period period(ResultSet row) throws SQLException {
        var start = row.getObject("opened_period", LocalDate.class);
        return start == null ? null : new Period(Recurrence.valueOf(row.getString("recurrence")), start);
    }
}
