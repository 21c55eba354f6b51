package vn.quantriet.identity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.person.People;
import vn.quantriet.shared.AccountId;

/** The accounts people sign in with. */
@Component
public class Accounts {

    private final NewAccountStore added;
    private final People people;
    private final PasswordEncoder passwords;

    Accounts(NewAccountStore added, People people, PasswordEncoder passwords) {
        this.added = added;
        this.people = people;
        this.passwords = passwords;
    }

    @Transactional
    public AccountId open(NewAccount account) {
        return Objects.requireNonNull(open(List.of(account)).get(account.username()));
    }

    /**
     * Adds the people and opens their accounts, in three statements, and answers with their identities by name. A
     * password is hashed once however many share it: those accounts share the salt too, which suits first passwords
     * given out together, nothing else.
     */
    @Transactional
    public Map<String, AccountId> open(List<NewAccount> accounts) {
        var hashes = accounts.stream()
                .map(NewAccount::password)
                .distinct()
                .collect(Collectors.toMap(password -> password, this::hash));
        var ids = people.add(accounts.stream().map(NewAccount::person).toList());
        var opened = added.insertAccounts(accounts, ids, hashes);
        added.insertRoles(accounts);
        return opened;
    }

    private String hash(String password) {
        return Objects.requireNonNull(passwords.encode(PasswordPolicy.normal(password)));
    }
}
