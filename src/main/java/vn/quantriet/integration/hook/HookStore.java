package vn.quantriet.integration.hook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.identity.factor.Sealed;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

@Component
class HookStore {

    private static final String SHOWN = """
            select hook.*, unit.name as unit,
                   (select count(*) from integration.delivery
                    where delivery.hook_id = hook.id and delivery.state = 'WAITING') as waiting,
                   (select count(*) from integration.delivery
                    where delivery.hook_id = hook.id and delivery.state = 'FAILED') as failed
            from integration.hook
            join organization.published_unit unit on unit.id = hook.unit_id
            join organization.published_unit branch on unit.path <@ branch.path
            where branch.id = :branch and hook.ended_at is null
            """;

    private static final String ALL = SHOWN + "order by hook.id limit 200";
    private static final String ONE = SHOWN + "and hook.id = :id";

    private final Database database;
    private final Clock clock;

    HookStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    HookId insert(NewHook hook, UnitId unit, Sealed secret, Actor by) {
        return database.sql("""
                insert into integration.hook (name, address, unit_id, events, key_name, secret, made_at, made_by)
                values (:name, :address, :unit, :events, :keyName, :secret, :now, :by)
                returning id
                """)
                .param("name", hook.name())
                .param("address", hook.address())
                .param("unit", unit.value())
                .param(
                        "events",
                        hook.events().stream().map(Happening::code).sorted().toArray(String[]::new))
                .param("keyName", secret.keyName())
                .param("secret", secret.bytes())
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.account().value())
                .query((row, _) -> new HookId(row.getLong("id")))
                .single();
    }

    List<Hook> all(UnitId branch) {
        return database.sql(ALL)
                .param("branch", branch.value())
                .query((row, _) -> read(row))
                .list();
    }

    Optional<Hook> find(HookId id, UnitId branch) {
        return database.sql(ONE)
                .param("branch", branch.value())
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    boolean pause(HookId id) {
        return database.sql("update integration.hook set paused_at = :now where id = :id and paused_at is null")
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    boolean resume(HookId id) {
        return database.sql("update integration.hook set paused_at = null where id = :id and paused_at is not null")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    boolean end(HookId id) {
        return database.sql("update integration.hook set ended_at = :now where id = :id and ended_at is null")
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static Hook read(ResultSet row) throws SQLException {
        return new Hook(
                new HookId(row.getLong("id")),
                row.getString("name"),
                row.getString("address"),
                row.getString("unit"),
                List.of((String[]) row.getArray("events").getArray()),
                row.getObject("paused_at", OffsetDateTime.class) != null,
                row.getLong("waiting"),
                row.getLong("failed"));
    }
}
