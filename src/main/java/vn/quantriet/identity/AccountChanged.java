package vn.quantriet.identity;

import java.util.Map;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** Something about an account is different now, by its owner or by somebody who manages accounts. */
public record AccountChanged(AccountId account, String action, Map<String, String> details, Actor by)
        implements Audited {

    public AccountChanged {
        details = Map.copyOf(details);
    }

    @Override
    public String subject() {
        return "account:" + account;
    }
}
