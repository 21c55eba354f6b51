package vn.quantriet.identity;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.quantriet.person.NewPerson;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

/** An account to be opened for a new person, with the roles they hold in each unit. */
public record NewAccount(String username, String password, NewPerson person, Map<UnitId, Set<Role>> roles) {

    public NewAccount {
        username = username.toLowerCase(Locale.ROOT);
        roles = Map.copyOf(roles);
    }
}
