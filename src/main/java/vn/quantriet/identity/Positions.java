package vn.quantriet.identity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

/** Which roles an account holds where, at this moment: a deactivated account holds none. */
@Component
public class Positions {

    private final Database database;

    Positions(Database database) {
        this.database = database;
    }

    /** Whoever signed in, acting for the highest of their units, where no page lets them choose. */
    public Actor actor(SignedIn signedIn) {
        var top = of(signedIn.account()).stream().findFirst().orElseThrow(NotAllowed::new);
        return new Actor(signedIn.account(), signedIn.name(), top.unit(), top.unitName(), top.roles());
    }

    /** Highest unit first. */
    public List<Position> of(AccountId account) {
        return database.sql("""
                select unit.id, unit.name, unit.level, array_agg(holding.role) as roles
                from identity.role_holding holding
                join identity.account on account.id = holding.account_id and account.enabled
                join organization.published_unit unit on unit.id = holding.unit_id
                where holding.account_id = :account
                group by unit.id, unit.name, unit.level, unit.path
                order by nlevel(unit.path), unit.id
                """)
                .param("account", account.value())
                .query((row, _) -> new Position(
                        new UnitId(row.getLong("id")),
                        row.getString("name"),
                        UnitLevel.valueOf(row.getString("level")),
                        Arrays.stream((String[]) row.getArray("roles").getArray())
                                .map(Role::valueOf)
                                .collect(Collectors.toSet())))
                .list();
    }
}
