package vn.quantriet.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    private static final String KEPT = Positions.class.getName();

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
                .query((row, _) -> read(row))
                .list();
    }

    /** The same; in a request that the gate has let through, what was read there. */
    public List<Position> of(AccountId account, HttpServletRequest request) {
        return request.getAttribute(KEPT) instanceof Kept kept && kept.account().equals(account)
                ? kept.positions()
                : of(account);
    }

    static void keep(AccountId account, List<Position> positions, HttpServletRequest request) {
        request.setAttribute(KEPT, new Kept(account, List.copyOf(positions)));
    }

    static Position read(ResultSet row) throws SQLException {
        return new Position(
                new UnitId(row.getLong("id")),
                row.getString("name"),
                UnitLevel.valueOf(row.getString("level")),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()));
    }

    private record Kept(AccountId account, List<Position> positions) {}
}
