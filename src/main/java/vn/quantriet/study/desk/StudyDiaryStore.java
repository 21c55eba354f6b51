package vn.quantriet.study.desk;

import static vn.quantriet.shell.Show.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.obligation.extension.Appointment;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Database;

/** Classes somebody is called to that are not over. */
@Component
class StudyDiaryStore {

    private static final int SHOWN = 10;

    private final Database database;
    private final Clock clock;

    StudyDiaryStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Appointment> of(AccountId account) {
        return database.sql("""
                select class.id, class.name, class.starts_at, class.ends_at, class.state, class.state_reason,
                       concat_ws(', ', nullif(class.room, ''), nullif(class.place, '')) as where_it_is,
                       moved.was_starts_at, moved.was_place
                from identity.published_account account
                join study.seat on seat.person_id = account.person_id and seat.summoned and seat.state is null
                join study.study_class class on class.id = seat.class_id and class.ends_at > :now
                left join lateral (
                    select was_starts_at, was_place from study.announcement
                    where class_id = class.id and kind = 'MOVED' order by id desc limit 1) moved on true
                where account.id = :account
                order by class.starts_at, class.id
                limit :most
                """)
                .param("account", account.value())
                .param("now", OffsetDateTime.now(clock))
                .param("most", SHOWN)
                .query((row, _) -> appointment(row))
                .list();
    }

    private static Appointment appointment(ResultSet row) throws SQLException {
        var cancelled = row.getString("state").equals("CANCELLED");
        return new Appointment(
                row.getString("name"),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                row.getString("where_it_is"),
                cancelled ? cancelled(row) : moved(row),
                "/hoc-tap#lop-" + row.getLong("id"),
                cancelled ? null : "/hoc-tap/lich/" + row.getLong("id") + ".ics");
    }

    private static Appointment.Change cancelled(ResultSet row) throws SQLException {
        return new Appointment.Change("study.appointment-cancelled", List.of(row.getString("state_reason")));
    }

    private static Appointment.@Nullable Change moved(ResultSet row) throws SQLException {
        if (row.getObject("was_starts_at") == null) return null;
        var place = row.getString("was_place");
        return new Appointment.Change(
                "study.appointment-moved",
                List.of(moment(instant(row, "was_starts_at")), place.isEmpty() ? "–" : place));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class), column)
                .toInstant();
    }
}
