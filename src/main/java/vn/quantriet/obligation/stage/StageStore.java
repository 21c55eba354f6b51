package vn.quantriet.obligation.stage;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.shared.Database;

@Component
class StageStore {

    private final Database database;

    StageStore(Database database) {
        this.database = database;
    }

    List<StageMark> of(AssignmentId assignment) {
        return database.sql("""
                select stage.ordinal, stage.name, stage.due_on, done.done_on
                from obligation.assignment
                join obligation.stage on stage.obligation_id = assignment.obligation_id
                left join obligation.stage_done done
                    on done.assignment_id = assignment.id and done.ordinal = stage.ordinal
                where assignment.id = :assignment
                order by stage.ordinal
                """)
                .param("assignment", assignment.value())
                .query((row, _) -> new StageMark(
                        row.getInt("ordinal"),
                        row.getString("name"),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("done_on", LocalDate.class)))
                .list();
    }

    /** Done by the step the unit took last. */
    void mark(AssignmentId assignment, int ordinal, LocalDate day) {
        database.sql("""
                insert into obligation.stage_done (assignment_id, ordinal, done_on, step_id)
                select :assignment, :ordinal, :day, max(id) from obligation.step where assignment_id = :assignment
                """)
                .param("assignment", assignment.value())
                .param("ordinal", ordinal)
                .param("day", day)
                .update();
    }
}
