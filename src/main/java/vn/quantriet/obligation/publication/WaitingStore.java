package vn.quantriet.obligation.publication;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.duty.Countdown;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.shared.Database;

/** Assignments whose time begins when their unit has studied the document. */
@Component
class WaitingStore {

    private final Database database;

    WaitingStore(Database database) {
        this.database = database;
    }

    record Waiting(AssignmentId id, Countdown countdown, LocalDate studied) {}

    /** Those of the unit that a confirmation was the last thing to wait for. */
    List<Waiting> after(AssignmentId confirmed) {
        return database.sql("""
                select waiting.id, obligation.countdown, obligation.countdown_unit, done.studied
                from obligation.assignment confirmed
                join obligation.obligation study on study.id = confirmed.obligation_id
                                                and study.kind = 'STUDY' and study.due_on is not null
                join obligation.obligation on obligation.document_id = confirmed.document_id
                                          and obligation.countdown_from = 'STUDY'
                join obligation.in_force waiting on waiting.obligation_id = obligation.id
                                                and waiting.unit_id = confirmed.unit_id
                cross join lateral (
                    select max(own.submitted_on) as studied, bool_and(own.standing = 'CONFIRMED') as everything
                    from obligation.in_force own
                    join obligation.obligation studied on studied.id = own.obligation_id
                    where own.document_id = confirmed.document_id and own.unit_id = confirmed.unit_id
                      and studied.kind = 'STUDY' and studied.due_on is not null) done
                where confirmed.id = :confirmed and waiting.due_on is null and done.everything
                  and waiting.standing not in ('SUBMITTED', 'CONFIRMED')
                """)
                .param("confirmed", confirmed.value())
                .query((row, _) -> new Waiting(
                        new AssignmentId(row.getLong("id")),
                        new Countdown(
                                row.getInt("countdown"),
                                Countdown.Unit.valueOf(row.getString("countdown_unit")),
                                Countdown.From.STUDY),
                        row.getObject("studied", LocalDate.class)))
                .list();
    }

    void start(AssignmentId id, LocalDate due, OffsetDateTime now) {
        database.sql("""
                update obligation.assignment set due_on = :due, counted_at = :now, version = version + 1
                where id = :id and due_on is null
                """)
                .param("id", id.value())
                .param("due", due)
                .param("now", now)
                .update();
    }
}
