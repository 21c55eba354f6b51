package vn.quantriet.sample.study;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

/** Sample accounts as they act at the highest unit they hold a role at. */
@Component
class SampleActors {

    private final Database database;

    SampleActors(Database database) {
        this.database = database;
    }

    Actor as(String username) {
        return database.sql("""
                select account.id, who.full_name, unit.id as unit_id, unit.name, array_agg(holding.role) as roles
                from identity.published_account account
                join person.published_person who on who.id = account.person_id
                join identity.published_role_holding holding on holding.account_id = account.id
                join organization.published_unit unit on unit.id = holding.unit_id
                where account.username = :name
                group by account.id, who.full_name, unit.id, unit.name, unit.path
                order by nlevel(unit.path) limit 1
                """)
                .param("name", username)
                .query((row, _) -> new Actor(
                        new AccountId(row.getLong("id")),
                        row.getString("full_name"),
                        new UnitId(row.getLong("unit_id")),
                        row.getString("name"),
                        Arrays.stream((String[]) row.getArray("roles").getArray())
                                .map(Role::valueOf)
                                .collect(Collectors.toSet())))
                .single();
    }
}
