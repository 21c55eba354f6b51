package vn.quantriet.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import vn.quantriet.obligation.course.StepKind;
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
    private final Database database;

    OpenWork(Assignments assignments, Database database) {
        this.assignments = assignments;
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
            case "ACCEPTED" -> assignments.take(StepKind.REPORTED, it.id(), it.version(), note, by);
            case "IN_PROGRESS", "RETURNED" -> assignments.take(StepKind.SUBMITTED, it.id(), it.version(), note, by);
            default -> {
                if (step.well()) assignments.take(StepKind.CONFIRMED, it.id(), it.version(), Evidence.NONE, office);
                else assignments.take(StepKind.RETURNED, it.id(), it.version(), note, office);
            }
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

    /** Assignments given by the end of a day and not joined into another by then. */
    long given(Town.Built town, LocalDate day) {
        return database.sql("""
                select count(*) from obligation.assignment
                join organization.unit on unit.id = assignment.addressed_id and unit.code like :codes
                where (assigned_at at time zone 'Asia/Ho_Chi_Minh')::date <= :day
                  and (joined_on is null or joined_on > :day)
                """)
                .param("codes", town.code + "%")
                .param("day", day)
                .query(Long.class)
                .single();
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
