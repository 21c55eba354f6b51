package vn.quantriet.journey;

import java.util.Set;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

/** Accounts of the sample city as they act in one of their roles. */
final class SampleActor {

    private SampleActor() {}

    static Actor of(String username, Role role, Database database) {
        return database.sql("""
                select account.id, unit.id as unit_id, unit.name
                from identity.account
                join identity.role_holding holding on holding.account_id = account.id and holding.role = :role
                join organization.unit on unit.id = holding.unit_id
                where account.username = :name
                """)
                .param("name", username)
                .param("role", role.name())
                .query((row, _) -> new Actor(
                        new AccountId(row.getLong("id")),
                        username,
                        new UnitId(row.getLong("unit_id")),
                        row.getString("name"),
                        Set.of(role)))
                .single();
    }
}
