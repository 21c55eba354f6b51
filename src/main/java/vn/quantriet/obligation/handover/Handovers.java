package vn.quantriet.obligation.handover;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.shared.Database;

/** From whom an assignment came, and which others came to be continued in it. */
@Component
public class Handovers {

    private final Database database;

    Handovers(Database database) {
        this.database = database;
    }

    /** In the order in which they happened; decisions that were taken back have moved nothing. */
    @Transactional(readOnly = true)
    public List<Handover> of(AssignmentId assignment) {
        return database.sql("""
                select following.at, following.day, decision.number, source.name as source, heir.name as heir,
                       handover.assignment_id, handover.joined_into
                from obligation.handover
                join obligation.passing on passing.id = handover.passing_id
                join obligation.following on following.id = passing.following_id
                join organization.published_decision decision on decision.id = following.decision_id
                join organization.published_unit source on source.id = passing.from_id
                join organization.published_unit heir on heir.id = passing.to_id
                where following.taken_back_at is null
                  and (handover.assignment_id = :id
                       or (handover.joined_into = :id and handover.assignment_id in (
                               select id from obligation.assignment where joined_into = :id)))
                order by following.day, following.id, handover.assignment_id
                """)
                .param("id", assignment.value())
                .query((row, _) -> new Handover(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("day", LocalDate.class),
                        row.getString("number"),
                        row.getString("source"),
                        row.getString("heir"),
                        new AssignmentId(row.getLong("assignment_id")),
                        joined(row.getObject("joined_into", Long.class))))
                .list();
    }

    private static @Nullable AssignmentId joined(@Nullable Long id) {
        return id == null ? null : new AssignmentId(id);
    }
}
