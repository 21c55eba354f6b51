package vn.quantriet.material;

import java.time.Instant;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;

/** Who did something, and when. */
public record Signed(AccountId account, String name, Instant at) {

    static Signed by(Actor by, Instant now) {
        return new Signed(by.account(), by.name(), now);
    }

    boolean isBy(Actor other) {
        return account.equals(other.account());
    }
}
