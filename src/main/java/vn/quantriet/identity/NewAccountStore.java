package vn.quantriet.identity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;

/** Accounts are written many at a time: those of a unit are opened as a whole. */
@Component
class NewAccountStore {

    private final Database database;

    NewAccountStore(Database database) {
        this.database = database;
    }

    /** {@code people} are those of the accounts, in the same order; {@code hashes} holds one for every password. */
    Map<String, AccountId> insertAccounts(
            List<NewAccount> accounts, List<PersonId> people, Map<String, String> hashes) {
        return database
                .sql("""
                insert into identity.account (username, password_hash, person_id)
                select * from unnest(:usernames, :hashes, :people)
                returning id, username
                """)
                .param("usernames", texts(accounts, NewAccount::username))
                .param("hashes", texts(accounts, account -> hashes.getOrDefault(account.password(), "")))
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .query((row, _) -> Map.entry(row.getString("username"), new AccountId(row.getLong("id"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void insertRoles(List<NewAccount> accounts) {
        var held = accounts.stream().flatMap(Holding::of).toList();
        database.sql("""
                insert into identity.role_holding (account_id, unit_id, role)
                select account.id, held.unit_id, held.role
                from unnest(:usernames, :units, :roles) as held (username, unit_id, role)
                join identity.account on account.username = held.username
                on conflict do nothing
                """)
                .param("usernames", texts(held, Holding::username))
                .param("units", held.stream().map(Holding::unit).toArray(Long[]::new))
                .param("roles", texts(held, holding -> holding.role().name()))
                .update();
    }

    private static <T> String[] texts(List<T> all, Function<T, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    private record Holding(String username, long unit, Role role) {

        static Stream<Holding> of(NewAccount account) {
            return account.roles().entrySet().stream()
                    .flatMap(held -> held.getValue().stream()
                            .map(role -> new Holding(
                                    account.username(), held.getKey().value(), role)));
        }
    }
}
