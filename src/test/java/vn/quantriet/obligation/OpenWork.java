package vn.quantriet.obligation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.organization.AddresseeRule;
import vn.quantriet.organization.AddresseeRule.Reach;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

/** What there is to be done in a town, by whoever has it, and what has been given. */
@TestComponent
class OpenWork {

    private final Assignments assignments;
    private final Shares shares;
    private final Database database;

    OpenWork(Assignments assignments, Shares shares, Database database) {
        this.assignments = assignments;
        this.shares = shares;
        this.database = database;
    }

    private record Open(AssignmentId id, UnitId unit, int version, String standing) {}

    /** The next step of one of the open duties; a result is confirmed, or sent back if it is not done well. */
    void step(Town.Built town, TownStory.Work step, Actor office) {
        var open = open(town);
        if (open.isEmpty()) return;
        var it = open.get(step.which() % open.size());
        var by = new Actor(new AccountId(9), "Cán bộ", it.unit(), "Đơn vị", Set.of(Role.OFFICER));
        var note = Evidence.note("Đã làm");
        switch (it.standing()) {
            case "ASSIGNED" -> assignments.take(StepKind.ACCEPTED, it.id(), it.version(), Evidence.NONE, by);
            case "ACCEPTED" -> {
                if (step.well() || !givesOn(it, by))
                    assignments.take(StepKind.REPORTED, it.id(), it.version(), note, by);
            }
            case "IN_PROGRESS", "RETURNED" -> assignments.take(StepKind.SUBMITTED, it.id(), it.version(), note, by);
            default -> {
                if (step.well()) assignments.take(StepKind.CONFIRMED, it.id(), it.version(), Evidence.NONE, office);
                else assignments.take(StepKind.RETURNED, it.id(), it.version(), note, office);
            }
        }
    }

    /** To everybody below; there may be nobody. */
    private boolean givesOn(Open it, Actor by) {
        var office = new Actor(by.account(), by.name(), by.unit(), by.unitName(), Set.of(Role.OFFICE));
        var everybody = new AddresseeRule(EnumSet.allOf(UnitKind.class), Reach.BRANCH, List.of(), List.of());
        var share = new NewShare("Việc giao tiếp", null, "Làm cả năm", "tất cả", everybody);
        try {
            shares.share(it.id(), it.version(), share, office);
            return true;
        } catch (NobodyBelow nobody) {
            return false;
        }
    }

    private List<Open> open(Town.Built town) {
        return database.sql("""
                select assignment.id, assignment.unit_id, assignment.version, assignment.standing
                from obligation.in_force assignment
                join organization.published_unit unit on unit.id = assignment.unit_id and unit.code like :codes
                where assignment.standing <> 'CONFIRMED' order by assignment.id
                """)
                .param("codes", town.code + "%")
                .query((row, _) -> new Open(
                        new AssignmentId(row.getLong("id")),
                        new UnitId(row.getLong("unit_id")),
                        row.getInt("version"),
                        row.getString("standing")))
                .list();
    }

    /** Assignments given by the end of a day and not joined into another by then; shares do not count again. */
    long given(Town.Built town, LocalDate day) {
        return database.sql("""
                select count(*) from obligation.assignment
                join organization.unit on unit.id = assignment.addressed_id and unit.code like :codes
                where (assigned_at at time zone 'Asia/Ho_Chi_Minh')::date <= :day and assignment.parent_id is null
                  and (joined_on is null or joined_on > :day)
                """)
                .param("codes", town.code + "%")
                .param("day", day)
                .query(Long.class)
                .single();
    }

    /** Where the kept counts are not what the assignments say. */
    List<String> miscounted() {
        return database.sql("select row_to_json(it)::text as difference from obligation.tally_differences() it")
                .query((row, _) -> row.getString("difference"))
                .list();
    }

    /** From how many units on counts are kept, and kept duty by duty. */
    void countsFrom(int units, int byDuty) {
        database.sql("update obligation.tally_rule set kept_from = :units, by_duty_from = :byDuty")
                .param("units", units)
                .param("byDuty", byDuty)
                .update();
    }

    /** Units of a kind that there are now. */
    List<String> codes(Town.Built town, UnitKind kind) {
        return database.sql("""
                select code from organization.published_unit
                where valid_to is null and kind = :kind and code like :codes order by code
                """)
                .param("kind", kind.name())
                .param("codes", town.code + "-%")
                .query((row, _) -> row.getString("code"))
                .list();
    }
}
