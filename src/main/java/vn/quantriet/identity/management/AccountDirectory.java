package vn.quantriet.identity.management;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.identity.Sessions;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Role;

/** The accounts of a branch: those of its people, and those that hold a role in it. */
@Component
public class AccountDirectory {

    private static final int SIGN_INS = 10;

    private final ManagedAccountStore store;
    private final Sessions sessions;
    private final Clock clock;

    AccountDirectory(ManagedAccountStore store, Sessions sessions, Clock clock) {
        this.store = store;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AccountPage list(AccountFilter filter, Actor by) {
        by.require(Permission.MANAGE_ACCOUNTS);
        return store.list(filter, by, clock.instant());
    }

    @Transactional(readOnly = true)
    public AccountCard card(AccountId account, Actor by) {
        by.require(Permission.MANAGE_ACCOUNTS);
        var entry = store.find(account, by, clock.instant()).orElseThrow(NotFound::new);
        var reach = store.reach(account, by);
        return new AccountCard(
                entry,
                reach.externalName(),
                reach.mustChangePassword(),
                reach.passkeys(),
                reach.elsewhere(),
                account.equals(by.account()),
                reach.isWithin(by, entry.roles()),
                giveable(by),
                sessions.latest(account, SIGN_INS, by));
    }

    /** People of the branch whose name fits and who have no account. */
    @Transactional(readOnly = true)
    public List<PersonOption> withoutAccount(String text, Actor by) {
        by.require(Permission.MANAGE_ACCOUNTS);
        return text.isBlank() ? List.of() : store.withoutAccount(text, by);
    }

    /** The same, once one was chosen. */
    PersonOption personWithoutAccount(PersonId person, Actor by) {
        by.require(Permission.MANAGE_ACCOUNTS);
        return store.personWithoutAccount(person, by).orElseThrow(NotFound::new);
    }

    /** Empty as well for an account that has left the branch. */
    List<Held> rolesInBranch(AccountId account, Actor by) {
        return store.find(account, by, clock.instant()).map(AccountEntry::roles).orElse(List.of());
    }

    public static List<Role> giveable(Actor by) {
        return Arrays.stream(Role.values())
                .filter(role -> role.isGiveableBy(by.roles()))
                .toList();
    }
}
