package vn.quantriet.identity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.AccountId;

/** The people of the units, and the accounts opened for them. */
@Component
public class People {

    private final PersonStore people;
    private final PasswordEncoder passwords;

    People(PersonStore people, PasswordEncoder passwords) {
        this.people = people;
        this.passwords = passwords;
    }

    /** Adds people in one statement. */
    @Transactional
    public void add(List<NewPerson> added) {
        people.insert(added);
    }

    @Transactional
    public AccountId open(NewAccount added) {
        return Objects.requireNonNull(open(List.of(added)).get(PersonStore.username(added)));
    }

    /**
     * Opens accounts in two statements and answers with their identities by name. A password is hashed once however
     * many share it: those accounts share the salt too, which suits first passwords given out together, nothing else.
     */
    @Transactional
    public Map<String, AccountId> open(List<NewAccount> added) {
        var hashes = added.stream()
                .map(NewAccount::password)
                .distinct()
                .collect(Collectors.toMap(password -> password, this::hash));
        var accounts = people.insertAccounts(added, hashes);
        people.insertRoles(added);
        return accounts;
    }

    private String hash(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }
}
