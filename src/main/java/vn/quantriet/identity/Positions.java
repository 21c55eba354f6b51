package vn.quantriet.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotAllowed;

/** Which roles an account holds where, at this moment: a deactivated account holds none. */
@Component
public class Positions {

    private static final String KEPT = Positions.class.getName();
    private final GateStore store;

    Positions(GateStore store) {
        this.store = store;
    }

    /** Whoever signed in, acting for the highest of their units, where no page lets them choose. */
    public Actor actor(SignedIn signedIn) {
        var top = of(signedIn.account()).stream().findFirst().orElseThrow(NotAllowed::new);
        return new Actor(signedIn.account(), signedIn.name(), top.unit(), top.unitName(), top.roles());
    }

    /** Highest unit first. */
    public List<Position> of(AccountId account) {
        var asking = store.asking(account);
        return asking == null ? List.of() : asking.positions();
    }

    /** The same; in a request that the gate has let through, what was read there. */
    public List<Position> of(AccountId account, HttpServletRequest request) {
        return request.getAttribute(KEPT) instanceof Kept kept && kept.account().equals(account)
                ? kept.positions()
                : of(account);
    }

    static void keep(AccountId account, List<Position> positions, HttpServletRequest request) {
        request.setAttribute(KEPT, new Kept(account, positions));
    }

    private record Kept(AccountId account, List<Position> positions) {}
}
