package vn.quantriet.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
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

    /** How an account stands, and what it holds where, highest unit first. */
    record Asking(
            boolean enabled,
            boolean mustChangePassword,
            boolean enrolled,
            boolean demanded,
            boolean hasPasskey,
            List<Position> positions) {}

    /** Nothing where there is no such account; {@code demanding} are roles that demand a second factor. */
    @Nullable
    Asking asking(AccountId account, String[] demanding) {
        ResultSetExtractor<@Nullable Asking> read = GateStore::read;
        return database.sql("""
                select account.enabled, account.must_change_password, totp.confirmed_at is not null as enrolled,
                    exists (select from identity.role_holding
                            where account_id = account.id and role = any (:demanding)) as demanded,
                    exists (select from identity.passkey where account_id = account.id) as has_passkey,
                    unit.id, unit.name, unit.level, array_agg(holding.role) as roles
                from identity.account
                left join identity.totp on totp.account_id = account.id
                left join identity.role_holding holding on holding.account_id = account.id and account.enabled
                left join organization.published_unit unit on unit.id = holding.unit_id
                where account.id = :account
                group by account.id, totp.account_id, unit.id, unit.name, unit.level, unit.path
                order by nlevel(unit.path), unit.id
                """)
                .param("account", account.value())
                .param("demanding", demanding)
                .query(read);
    }

    private static @Nullable Asking read(ResultSet row) throws SQLException {
        if (!row.next()) return null;
        var positions = new ArrayList<Position>();
        var account = new Asking(
                row.getBoolean("enabled"),
                row.getBoolean("must_change_password"),
                row.getBoolean("enrolled"),
                row.getBoolean("demanded"),
                row.getBoolean("has_passkey"),
                positions);
        do {
            if (row.getObject("id") != null) positions.add(position(row));
        } while (row.next());
        return account;
    }

    private static Position position(ResultSet row) throws SQLException {
        return new Position(
                new UnitId(row.getLong("id")),
                row.getString("name"),
                UnitLevel.valueOf(row.getString("level")),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()));
    }
}
