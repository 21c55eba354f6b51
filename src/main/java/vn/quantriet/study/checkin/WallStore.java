package vn.quantriet.study.checkin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.study.ClassId;

@Component
class WallStore {

    private final Database database;

    WallStore(Database database) {
        this.database = database;
    }

    /** The class whose wall it is, and who the account belongs to: all that a scan needs to know. */
    Optional<Doorway> doorway(ClassId id, Actor by) {
        return database.sql("""
                select class.id, class.name, class.starts_at, class.place, class.state = 'CANCELLED' as cancelled,
                       wall.secret,
                       (select person_id from identity.published_account where id = :account) as person_id
                from study.wall
                join study.study_class class on class.id = wall.class_id
                where wall.class_id = :class
                """)
                .param("class", id.value())
                .param("account", by.account().value())
                .query((row, _) -> doorway(row))
                .optional();
    }

    /** Whether there was none. */
    boolean make(ClassId id, byte[] secret, Instant now) {
        return database.sql("""
                insert into study.wall (class_id, secret, made_at) values (:class, :secret, :now)
                on conflict do nothing
                """)
                        .param("class", id.value())
                        .param("secret", secret)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<byte[]> secret(ClassId id) {
        return database.sql("select secret from study.wall where class_id = :class")
                .param("class", id.value())
                .query((row, _) -> row.getBytes("secret"))
                .optional();
    }

    /** Of the account's own person only. */
    Optional<Arrival> arrival(ClassId id, Actor by) {
        return database.sql("""
                select class.id, class.name, class.starts_at, class.place, seat.summoned, seat.state,
                       event.at
                from study.study_class class
                join study.seat on seat.class_id = class.id
                join identity.published_account account on account.person_id = seat.person_id
                left join study.attendance event on event.id = seat.event_id
                where class.id = :class and account.id = :account
                """)
                .param("class", id.value())
                .param("account", by.account().value())
                .query((row, _) -> arrival(row))
                .optional();
    }

    private static Doorway doorway(ResultSet row) throws SQLException {
        var person = row.getObject("person_id", Long.class);
        return new Doorway(
                new ClassId(row.getLong("id")),
                row.getString("name"),
                instant(row, "starts_at"),
                row.getString("place"),
                row.getBoolean("cancelled"),
                person == null ? null : new PersonId(person),
                row.getBytes("secret"));
    }

    private static Arrival arrival(ResultSet row) throws SQLException {
        return new Arrival(
                new ClassId(row.getLong("id")),
                row.getString("name"),
                instant(row, "starts_at"),
                row.getString("place"),
                row.getBoolean("summoned"),
                "PRESENT".equals(row.getString("state")),
                row.getObject("at", OffsetDateTime.class) == null ? null : instant(row, "at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class), column)
                .toInstant();
    }
}
