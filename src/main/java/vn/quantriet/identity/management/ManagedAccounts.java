package vn.quantriet.identity.management;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.identity.AccountChanged;
import vn.quantriet.identity.Passwords;
import vn.quantriet.identity.Sessions;
import vn.quantriet.organization.Organizations;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

/**
 * Accounts opened, given roles and switched off, by whoever manages accounts, in their branch. Two rules keep anybody
 * from becoming more than they are: no role is given that may more than its giver may there, and what would let one
 * become an account is done only to accounts that hold nothing beyond that.
 */
@Component
public class ManagedAccounts {

    private final AccountDirectory directory;
    private final AccountChangeStore store;
    private final Organizations organizations;
    private final Passwords passwords;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    ManagedAccounts(
            AccountDirectory directory,
            AccountChangeStore store,
            Organizations organizations,
            Passwords passwords,
            Sessions sessions,
            ApplicationEventPublisher events) {
        this.directory = directory;
        this.store = store;
        this.organizations = organizations;
        this.passwords = passwords;
        this.sessions = sessions;
        this.events = events;
    }

    @Transactional
    public Opened open(NewAccess wanted, Actor by) {
        if (wanted.person() == null) throw new PersonMissing();
        var username = Usernames.checked(wanted.username());
        var person = directory.personWithoutAccount(wanted.person(), by);
        var unit = mayGive(wanted.role(), wanted.unit(), by);
        var password = GivenPassword.fresh();
        var account = unlessTaken(() -> store.insert(person.id(), username, passwords.hashOf(password)));
        store.give(account, wanted.role(), unit);
        tell(account, "identity.account-opened", Map.of("username", username, "after", text(wanted.role(), unit)), by);
        return new Opened(account, username, person.name(), password);
    }

    @Transactional
    public void give(AccountId account, Role role, @Nullable UnitId unit, Actor by) {
        var before = other(account, by).account();
        if (store.give(account, role, mayGive(role, unit, by))) tellRoles(before, by);
    }

    @Transactional
    public void take(AccountId account, Role role, UnitId unit, Actor by) {
        var before = other(account, by).account();
        if (store.take(account, role, mayGive(role, unit, by))) tellRoles(before, by);
    }

    /** Whoever uses it is out at their next click, at every node. */
    @Transactional
    public void switchOff(AccountId account, Actor by) {
        reachable(account, by);
        if (!store.setEnabled(account, false)) return;
        sessions.endAll(account);
        tell(account, "identity.account-switched-off", Map.of("before", "enabled", "after", "disabled"), by);
    }

    @Transactional
    public void switchOn(AccountId account, Actor by) {
        reachable(account, by);
        if (store.setEnabled(account, true))
            tell(account, "identity.account-switched-on", Map.of("before", "disabled", "after", "enabled"), by);
    }

    @Transactional
    public Opened resetPassword(AccountId account, Actor by) {
        var entry = reachable(account, by).account();
        var password = GivenPassword.fresh();
        store.setPassword(account, passwords.hashOf(password));
        sessions.endAll(account);
        tell(account, "identity.password-reset", Map.of(), by);
        return new Opened(account, entry.username(), entry.person(), password);
    }

    @Transactional
    public void endSessions(AccountId account, Actor by) {
        reachable(account, by);
        var ended = Integer.toString(sessions.endAll(account));
        tell(account, "identity.session-ended", Map.of("sessions", ended), by);
    }

    @Transactional
    public void unlock(AccountId account, Actor by) {
        reachable(account, by);
        store.unlock(account);
        tell(account, "identity.account-unlocked", Map.of(), by);
    }

    /** Lets whoever is called so by the identity provider in as this account; {@code before} is what was shown. */
    @Transactional
    public void connect(AccountId account, String before, String after, Actor by) {
        reachable(account, by);
        if (!unlessTaken(() -> store.connect(account, Usernames.orNull(before), Usernames.orNull(after))))
            throw new ChangedMeanwhile();
        tell(account, "identity.account-connected", Map.of("before", before, "after", after), by);
    }

    /** The account, if it holds nothing that whoever acts could not give, and is not their own. */
    public AccountCard reachable(AccountId account, Actor by) {
        var card = other(account, by);
        if (!card.withinReach()) throw new HoldsMore();
        return card;
    }

    private AccountCard other(AccountId account, Actor by) {
        var card = directory.card(account, by);
        if (card.own()) throw new OwnAccount();
        return card;
    }

    private UnitId mayGive(Role role, @Nullable UnitId unit, Actor by) {
        if (unit == null) throw new UnitMissing();
        if (!role.isGiveableBy(by.roles())) throw new BeyondOneself();
        return organizations.get(unit, by).id();
    }

    private static <T> T unlessTaken(Supplier<T> change) {
        try {
            return change.get();
        } catch (DuplicateKeyException taken) {
            throw new UsernameTaken();
        }
    }

    private void tellRoles(AccountEntry before, Actor by) {
        var after = directory.rolesInBranch(before.id(), by);
        tell(before.id(), "identity.roles-changed", Map.of("before", text(before.roles()), "after", text(after)), by);
    }

    private void tell(AccountId account, String action, Map<String, String> details, Actor by) {
        events.publishEvent(new AccountChanged(account, action, details, by));
    }

    private static String text(List<Held> roles) {
        return roles.stream().map(held -> text(held.role(), held.unit())).collect(Collectors.joining(" "));
    }

    private static String text(Role role, UnitId unit) {
        return role + "@" + unit;
    }
}
