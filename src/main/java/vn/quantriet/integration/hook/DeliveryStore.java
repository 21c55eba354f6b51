package vn.quantriet.integration.hook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.identity.factor.Sealed;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

@Component
class DeliveryStore {

    private final Database database;
    private final Clock clock;

    DeliveryStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** For everybody who wants to be told of what happens in a branch this unit lies in. */
    void put(Happening event, String body, UnitId unit) {
        database.sql("""
                insert into integration.delivery (hook_id, event, body, at, next_at)
                select hook.id, :event, :body, cast(:now as timestamptz), cast(:now as timestamptz)
                from integration.hook
                join organization.published_unit branch on branch.id = hook.unit_id
                join organization.published_unit unit on unit.id = :unit and unit.path <@ branch.path
                where hook.ended_at is null and :event = any (hook.events)
                """)
                .param("event", event.code())
                .param("body", body)
                .param("now", OffsetDateTime.now(clock))
                .param("unit", unit.value())
                .update();
    }

    /** For everybody who may read the document. */
    void put(Happening event, String body, String slug) {
        database.sql("""
                insert into integration.delivery (hook_id, event, body, at, next_at)
                select hook.id, :event, :body, cast(:now as timestamptz), cast(:now as timestamptz)
                from integration.hook
                join organization.published_unit mine on mine.id = hook.unit_id
                join directive.published_document document on document.slug = :slug
                join organization.published_unit owner on owner.id = document.owner_id
                where hook.ended_at is null and :event = any (hook.events)
                  and (owner.path @> mine.path or owner.path <@ mine.path)
                """)
                .param("event", event.code())
                .param("body", body)
                .param("now", OffsetDateTime.now(clock))
                .param("slug", slug)
                .update();
    }

    /** Takes some that are due, few of each address, and puts them off in case this node never comes back to them. */
    List<Claimed> claim(int ofEach, int most, Duration lease) {
        var now = OffsetDateTime.now(clock);
        return database.sql("""
                update integration.delivery set attempts = delivery.attempts + 1, next_at = :lease
                from (select due.id, hook.address, hook.key_name, hook.secret
                      from integration.hook
                      cross join lateral (
                          select waiting.id, waiting.next_at from integration.delivery waiting
                          where waiting.hook_id = hook.id and waiting.state = 'WAITING' and waiting.next_at <= :now
                          order by waiting.next_at, waiting.id limit :each for update skip locked) due
                      where hook.paused_at is null and hook.ended_at is null
                      order by due.next_at limit :most) taken
                where delivery.id = taken.id
                returning delivery.id, taken.address, taken.key_name, taken.secret, delivery.body, delivery.attempts
                """)
                .param("lease", now.plus(lease))
                .param("now", now)
                .param("each", ofEach)
                .param("most", most)
                .query((row, _) -> new Claimed(
                        new DeliveryId(row.getLong("id")),
                        row.getString("address"),
                        new Sealed(row.getString("key_name"), row.getBytes("secret")),
                        row.getString("body"),
                        row.getInt("attempts")))
                .list();
    }

    void end(DeliveryId id, Delivery.State state, int status, String problem) {
        database.sql("""
                update integration.delivery
                set state = :state, status = nullif(:status, 0), problem = nullif(:problem, ''), ended_at = :now
                where id = :id and state = 'WAITING'
                """)
                .param("state", state.name())
                .param("status", status)
                .param("problem", problem)
                .param("now", OffsetDateTime.now(clock))
                .param("id", id.value())
                .update();
    }

    void later(DeliveryId id, Duration wait, int status, String problem) {
        database.sql("""
                update integration.delivery
                set status = nullif(:status, 0), problem = nullif(:problem, ''), next_at = :next
                where id = :id and state = 'WAITING'
                """)
                .param("status", status)
                .param("problem", problem)
                .param("next", OffsetDateTime.now(clock).plus(wait))
                .param("id", id.value())
                .update();
    }

    List<Delivery> latest(HookId hook, int most) {
        return database.sql("""
                select * from integration.delivery where hook_id = :hook order by id desc limit :most
                """)
                .param("hook", hook.value())
                .param("most", most)
                .query((row, _) -> read(row))
                .list();
    }

    /** Once more from the beginning, whatever became of it. */
    boolean again(DeliveryId id, HookId hook) {
        return database.sql("""
                        update integration.delivery
                        set state = 'WAITING', attempts = 0, ended_at = null, next_at = :now
                        where id = :id and hook_id = :hook
                        """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", id.value())
                        .param("hook", hook.value())
                        .update()
                == 1;
    }

    void forget(Duration olderThan) {
        database.sql("delete from integration.delivery where state <> 'WAITING' and ended_at < :before")
                .param("before", OffsetDateTime.now(clock).minus(olderThan))
                .update();
    }

    private static Delivery read(ResultSet row) throws SQLException {
        var problem = row.getString("problem");
        return new Delivery(
                new DeliveryId(row.getLong("id")),
                row.getString("event"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Delivery.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("next_at", OffsetDateTime.class).toInstant(),
                row.getObject("status", Integer.class),
                problem == null ? "" : problem);
    }
}
