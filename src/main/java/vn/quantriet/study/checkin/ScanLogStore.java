package vn.quantriet.study.checkin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;
import vn.quantriet.study.ClassId;

@Component
class ScanLogStore {

    private final Database database;

    ScanLogStore(Database database) {
        this.database = database;
    }

    /** Scans recorded after {@code from}, and not after {@code until}; whether there are later ones to be entered. */
    record Window(OffsetDateTime from, OffsetDateTime until, boolean more) {}

    /**
     * The next scans that are certain to be all there: recorded before any transaction began that is still open, for
     * what a transaction records has the time it began, which is seen of it a moment later. Whoever holds it is the
     * only one; nothing where there are none.
     */
    Optional<Window> hold(Duration most, Duration margin) {
        return database.sql("""
                with kept as materialized (select until from study.scan_log for update),
                safe as materialized (
                    select least(now() - cast(:margin as interval), min(xact_start)) as until
                    from pg_stat_activity
                    where datname = current_database() and pid <> pg_backend_pid()),
                next as (
                    select (select recorded_at from study.attendance
                            where source = 'QR' and recorded_at > kept.until and recorded_at < safe.until
                            order by recorded_at limit 1) as at
                    from kept cross join safe)
                select kept.until as from_then, next.at + cast(:most as interval) < safe.until as more,
                       least(next.at + cast(:most as interval), safe.until - interval '1 microsecond') as until
                from kept cross join safe cross join next
                where next.at is not null
                """)
                .param("most", most.toSeconds() + " seconds")
                .param("margin", margin.toSeconds() + " seconds")
                .query((row, _) -> new Window(
                        row.getObject("from_then", OffsetDateTime.class),
                        row.getObject("until", OffsetDateTime.class),
                        row.getBoolean("more")))
                .optional();
    }

    List<ScanCame> within(Window window) {
        return database.sql("""
                select event.id, event.class_id, event.account_id, event.name, event.at, seat.unit_id,
                       unit.name as unit
                from study.attendance event
                join study.seat on seat.class_id = event.class_id and seat.person_id = event.person_id
                join organization.published_unit unit on unit.id = seat.unit_id
                where event.source = 'QR' and event.recorded_at > :from and event.recorded_at <= :until
                order by event.id
                """)
                .param("from", window.from())
                .param("until", window.until())
                .query((row, _) -> came(row))
                .list();
    }

    private static ScanCame came(ResultSet row) throws SQLException {
        var by = new Actor(
                new AccountId(row.getLong("account_id")),
                row.getString("name"),
                new UnitId(row.getLong("unit_id")),
                row.getString("unit"),
                Set.of());
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new ScanCame(by, new ClassId(row.getLong("class_id")), row.getLong("id"), at.toString());
    }

    void comeTo(Window window) {
        database.sql("update study.scan_log set until = :until")
                .param("until", window.until())
                .update();
    }
}
