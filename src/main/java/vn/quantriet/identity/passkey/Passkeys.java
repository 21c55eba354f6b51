package vn.quantriet.identity.passkey;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.identity.AccountChanged;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;

/** A person's passkeys; how one is added and used, {@link RelyingParty} knows. */
@Component
public class Passkeys {

    private final PasskeyStore store;
    private final ApplicationEventPublisher events;

    Passkeys(PasskeyStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<Passkey> of(AccountId account) {
        return store.of(account);
    }

    @Transactional
    public void rename(long passkey, String label, Actor by) {
        if (label.isBlank()) throw new LabelMissing();
        if (!store.rename(passkey, label, by.account())) throw new NotFound();
    }

    @Transactional
    public void remove(long passkey, Actor by) {
        if (!store.remove(passkey, by.account())) throw new NotFound();
        tell(by.account(), 1, by);
    }

    /** By somebody who manages accounts, for a person who lost everything. */
    @Transactional
    public void removeAll(AccountId account, Actor by) {
        var removed = store.removeAll(account);
        if (removed > 0) tell(account, removed, by);
    }

    private void tell(AccountId account, int removed, Actor by) {
        var details = Map.of("passkeys", Integer.toString(removed));
        events.publishEvent(new AccountChanged(account, "identity.passkey-removed", details, by));
    }
}
