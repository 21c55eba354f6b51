package vn.quantriet.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

/** All that every request has to know of who asks, in one statement. */
@Component
class GateStore {

    private final Database database;

    GateStore(Database database) {
        this.database = database;
    }

    /**
     * How an account stands, its roles wherever they are held, and what it holds where, highest unit first: nothing
     * where it is closed.
     */
    record Asking(
            boolean enabled,
            boolean mustChangePassword,
            boolean enrolled,
            boolean hasPasskey,
            Set<Role> roles,
            List<Position> positions) {}

    private record Place(UnitId unit, String name, UnitLevel level) {}

    /** Nothing where there is no such account. */
    @Nullable
    Asking asking(AccountId account) {
        ResultSetExtractor<@Nullable Asking> read = GateStore::read;
        return database.sql("""
                select account.enabled, account.must_change_password, totp.confirmed_at is not null as enrolled,
                    exists (select from identity.passkey where account_id = account.id) as has_passkey,
                    holding.role, unit.id, unit.name, unit.level
                from identity.account
                left join identity.totp on totp.account_id = account.id
                left join identity.role_holding holding on holding.account_id = account.id
                left join organization.published_unit unit on unit.id = holding.unit_id
                where account.id = :account
                order by nlevel(unit.path), unit.id
                """).param("account", account.value()).query(read);
    }

    private static @Nullable Asking read(ResultSet row) throws SQLException {
        if (!row.next()) return null;
        var enabled = row.getBoolean("enabled");
        var mustChange = row.getBoolean("must_change_password");
        var enrolled = row.getBoolean("enrolled");
        var hasPasskey = row.getBoolean("has_passkey");
        var roles = EnumSet.noneOf(Role.class);
        var held = new LinkedHashMap<Place, Set<Role>>();
        do {
            var role = row.getString("role");
            if (role == null) continue;
            roles.add(Role.valueOf(role));
            if (row.getString("name") != null)
                held.computeIfAbsent(place(row), _ -> EnumSet.noneOf(Role.class))
                        .add(Role.valueOf(role));
        } while (row.next());
        return new Asking(enabled, mustChange, enrolled, hasPasskey, roles, enabled ? positions(held) : List.of());
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                new UnitId(row.getLong("id")), row.getString("name"), UnitLevel.valueOf(row.getString("level")));
    }

    private static List<Position> positions(Map<Place, Set<Role>> held) {
        return held.entrySet().stream()
                .map(it -> new Position(
                        it.getKey().unit(), it.getKey().name(), it.getKey().level(), it.getValue()))
                .toList();
    }
}
