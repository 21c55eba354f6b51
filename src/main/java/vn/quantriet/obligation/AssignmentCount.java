package vn.quantriet.obligation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.day.InForce;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;

/** What a list holds, counted one by one, by how it stands in time. */
@Component
public class AssignmentCount {

    private static final String COUNT = """
            select obligation.timeliness(assignment.standing, assignment.due_on, assignment.submitted_on,
                                         :today, :soon) as timeliness,
                   count(*) as assignments, count(*) filter (where assignment.standing = 'CONFIRMED') as done
            """ + Found.SQL + "group by 1";

    private final InForce inForce;
    private final Found found;
    private final AssignmentList list;

    AssignmentCount(InForce inForce, Found found, AssignmentList list) {
        this.inForce = inForce;
        this.found = found;
        this.list = list;
    }

    /** What was counted, and a page of what some of it was counted from. */
    public record Shown(List<Counted> counted, AssignmentList.@Nullable Page facts) {

        public Shown {
            counted = List.copyOf(counted);
        }
    }

    /** So many, of which so many are confirmed. */
    public record Counted(Timeliness timeliness, long assignments, long done) {}

    /** {@code facts} is the same filter, narrowed to what is to be seen of it. */
    @Transactional(readOnly = true)
    public Shown of(AssignmentFilter filter, Optional<AssignmentFilter> facts, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        var looked = found.look(filter, by);
        return new Shown(
                count(looked), facts.map(it -> list.page(looked.filter(it), by)).orElse(null));
    }

    private List<Counted> count(Found.Looked looked) {
        return found.bind(inForce.sql(InForce.NOW + COUNT, InForce.ON_DAY + COUNT, looked.day()), looked)
                .query((row, _) -> new Counted(
                        Timeliness.ofCode(row.getString("timeliness")),
                        row.getLong("assignments"),
                        row.getLong("done")))
                .list();
    }
}
