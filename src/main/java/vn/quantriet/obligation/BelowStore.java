package vn.quantriet.obligation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;

/**
 * What was given on from an assignment shares its fate: withdrawn, put off and taken up again with it, as far as it is
 * still to be done. One statement, however many units there are below.
 */
@Component
class BelowStore {

    private static final String BELOW = """
            with recursive below as (
                select id from obligation.assignment where parent_id = :parent
                union all
                select assignment.id from below join obligation.assignment on assignment.parent_id = below.id),
            """;

    private static final String TOLD = """
            insert into obligation.step
                (assignment_id, at, account_id, name, unit_id, unit_name, kind, note, product, standing, due_on)
            select id, :now, :account, :name, :unit, :unitName, :kind, :reason, '', standing, due_on from changed
            """;

    private final Database database;

    BelowStore(Database database) {
        this.database = database;
    }

    void withdraw(AssignmentId parent, String reason, Actor by, OffsetDateTime now) {
        tell(database.sql(BELOW + """
                changed as (
                    update obligation.assignment
                    set standing = 'WITHDRAWN', reason = :reason, since = :now, held = null, asked_due_on = null,
                        version = version + 1
                    where id in (select id from below) and joined_into is null
                      and standing not in ('SUBMITTED', 'CONFIRMED', 'WITHDRAWN')
                    returning id, standing, due_on)
                """ + TOLD), parent, StepKind.WITHDRAWN, reason, by, now);
    }

    void suspend(AssignmentId parent, String reason, Actor by, OffsetDateTime now) {
        tell(database.sql(BELOW + """
                changed as (
                    update obligation.assignment
                    set standing = 'SUSPENDED', held = standing, reason = :reason, since = :now, asked_due_on = null,
                        version = version + 1
                    where id in (select id from below) and joined_into is null
                      and standing in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')
                    returning id, standing, due_on)
                """ + TOLD), parent, StepKind.SUSPENDED, reason, by, now);
    }

    /** Those that were put off together with it. */
    void resume(AssignmentId parent, Instant suspended, String note, Actor by, OffsetDateTime now) {
        tell(
                database.sql(BELOW + """
                        changed as (
                            update obligation.assignment
                            set standing = case when held in ('ASSIGNED', 'ACCEPTED') then held else 'IN_PROGRESS' end,
                                since = case held when 'ASSIGNED' then assigned_at else :now end,
                                held = null, reason = null, version = version + 1
                            where id in (select id from below) and standing = 'SUSPENDED' and since = :suspended
                            returning id, standing, due_on)
                        """ + TOLD).param("suspended", suspended.atOffset(ZoneOffset.UTC)),
                parent,
                StepKind.RESUMED,
                note,
                by,
                now);
    }

    private static void tell(
            StatementSpec statement, AssignmentId parent, StepKind kind, String reason, Actor by, OffsetDateTime now) {
        statement
                .param("parent", parent.value())
                .param("kind", kind.name())
                .param("reason", reason)
                .param("now", now)
                .param("account", by.account().value())
                .param("name", by.name())
                .param("unit", by.unit().value())
                .param("unitName", by.unitName())
                .update();
    }
}
