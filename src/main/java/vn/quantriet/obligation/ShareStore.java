package vn.quantriet.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.AddresseeRule;
import vn.quantriet.organization.RuleRow;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;
import vn.quantriet.text.VietnameseText;

@Component
class ShareStore {

    private final Database database;
    private final Clock clock;

    ShareStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long count(UnitId owner, AddresseeRule rule, LocalDate day) {
        return bind(database.sql("""
                select count(distinct unit) from organization.published_addressed(
                    :owner, :kinds, :reach, :included, :excluded, :day) as addressed (unit)
                where unit <> :owner
                """), rule)
                .param("owner", owner.value())
                .param("day", day)
                .query(Long.class)
                .single();
    }

    /** The obligation that carries out the assignment, with the rule that says whom it addresses. */
    ObligationId insert(Assignment carried, NewShare share) {
        return bind(database.sql("""
                with carrying as (
                    insert into obligation.obligation
                        (document_id, ordinal, owner_id, provision, action, deliverable, sentence, deadline_kind,
                         due_on, search_key, carries_out, late_because)
                    select upper.document_id,
                           1 + (select count(*) from obligation.obligation where carries_out = :carried),
                           :owner, upper.provision, :action, upper.deliverable, upper.sentence, :deadline, :due,
                           :words || ' ' || upper.search_key, :carried, nullif(:because, '')
                    from obligation.obligation upper where upper.id = :obligation
                    returning id),
                rule as (
                    insert into obligation.obligation_addressee
                        (obligation_id, ordinal, part, phrase, kinds, reach, included, excluded)
                    select id, 1, 'LEAD', :phrase, :kinds, :reach, :included, :excluded from carrying)
                select id from carrying
                """), share.rule())
                .param("carried", carried.id().value())
                .param("owner", carried.unit().value())
                .param("obligation", carried.obligation().value())
                .param("action", share.action())
                .param("deadline", share.due() == null ? "NONE" : "DATE")
                .param("due", share.due())
                .param("because", share.because())
                .param("phrase", share.phrase())
                .param("words", VietnameseText.searchKey(share.action()))
                .query((row, _) -> new ObligationId(row.getLong("id")))
                .single();
    }

    int assign(ObligationId obligation, LocalDate day) {
        return database.sql("""
                insert into obligation.assignment
                    (obligation_id, document_id, unit_id, addressed_id, standing, assigned_at, since, due_on, parent_id)
                select distinct obligation.id, obligation.document_id, addressed.unit, addressed.unit, 'ASSIGNED',
                       cast(:now as timestamptz), cast(:now as timestamptz), obligation.due_on, obligation.carries_out
                from obligation.obligation
                join obligation.obligation_addressee rule on rule.obligation_id = obligation.id
                cross join lateral organization.published_addressed(
                    obligation.owner_id, rule.kinds, rule.reach, rule.included, rule.excluded, :day) as addressed (unit)
                where obligation.id = :obligation and addressed.unit <> obligation.owner_id
                """)
                .param("obligation", obligation.value())
                .param("day", day)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    List<Share> of(AssignmentId carried, LocalDate today) {
        return database.sql("""
                select obligation.id, obligation.action, obligation.due_on, obligation.late_because,
                       (select string_agg(rule.phrase, '; ' order by rule.ordinal)
                        from obligation.obligation_addressee rule where rule.obligation_id = obligation.id) as phrases,
                       count(*) filter (where assignment.standing = 'CONFIRMED') as done,
                       count(*) filter (
                           where obligation.timeliness(assignment.standing, assignment.due_on, assignment.submitted_on,
                                                       :today) = 'overdue') as overdue,
                       count(assignment.id) as everybody, coalesce(sum(assignment.done), 0) as measured,
                       coalesce(sum(assignment.target), 0) as target
                from obligation.obligation
                left join obligation.in_force assignment on assignment.obligation_id = obligation.id
                where obligation.carries_out = :carried
                group by obligation.id
                order by obligation.id
                """)
                .param("carried", carried.value())
                .param("today", today)
                .query((row, _) -> share(row))
                .list();
    }

    private static Share share(ResultSet row) throws SQLException {
        return new Share(
                new ObligationId(row.getLong("id")),
                row.getString("action"),
                row.getString("phrases"),
                row.getObject("due_on", LocalDate.class),
                row.getString("late_because"),
                row.getLong("done"),
                row.getLong("overdue"),
                row.getLong("everybody"),
                row.getLong("measured"),
                row.getLong("target"));
    }

    List<Share.Above> above(AssignmentId id, UnitId reader) {
        return database.sql("""
                with recursive above as (
                    select assignment.parent_id as id, 1 as distance
                    from obligation.assignment where assignment.id = :id
                    union all
                    select assignment.parent_id, above.distance + 1
                    from above join obligation.assignment on assignment.id = above.id)
                select assignment.id, unit.name, obligation.action, unit.path <@ branch.path as open
                from above
                join obligation.assignment on assignment.id = above.id
                join obligation.obligation on obligation.id = assignment.obligation_id
                join organization.published_unit unit on unit.id = assignment.unit_id
                join organization.published_unit branch on branch.id = :reader
                order by above.distance
                """)
                .param("id", id.value())
                .param("reader", reader.value())
                .query((row, _) -> new Share.Above(
                        new AssignmentId(row.getLong("id")),
                        row.getString("name"),
                        row.getString("action"),
                        row.getBoolean("open")))
                .list();
    }

    private static StatementSpec bind(StatementSpec statement, AddresseeRule rule) {
        var row = RuleRow.of(rule);
        return statement
                .param("kinds", row.kinds())
                .param("reach", row.reach())
                .param("included", row.included())
                .param("excluded", row.excluded());
    }
}
