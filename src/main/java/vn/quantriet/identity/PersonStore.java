package vn.quantriet.identity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.text.VietnameseText;

/** People and accounts are written many at a time: a unit's roster arrives as a whole. */
@Component
class PersonStore {

    private final Database database;

    PersonStore(Database database) {
        this.database = database;
    }

    void insert(List<NewPerson> people) {
        database.sql("""
                insert into identity.person (full_name, search_key, unit_id, title, sample)
                select * from unnest(:names, :keys, :units, :titles, :samples)
                """)
                .param("names", texts(people, NewPerson::fullName))
                .param("keys", texts(people, PersonStore::searchKey))
                .param("units", people.stream().map(p -> p.unit().value()).toArray(Long[]::new))
                .param("titles", texts(people, NewPerson::title))
                .param("samples", people.stream().map(NewPerson::sample).toArray(Boolean[]::new))
                .update();
    }

    /** The people and their accounts; {@code hashes} holds one for every password. */
    Map<String, AccountId> insertAccounts(List<NewAccount> accounts, Map<String, String> hashes) {
        var people = accounts.stream().map(NewAccount::person).toList();
        return database
                .sql("""
                with added as (
                    select nextval(pg_get_serial_sequence('identity.person', 'id')) as person_id, *
                    from unnest(:usernames, :hashes, :names, :keys, :units, :titles, :samples)
                         as added (username, hash, full_name, search_key, unit_id, title, sample)),
                person as (
                    insert into identity.person (id, full_name, search_key, unit_id, title, sample)
                    select person_id, full_name, search_key, unit_id, title, sample from added)
                insert into identity.account (username, password_hash, person_id)
                select username, hash, person_id from added
                returning id, username
                """)
                .param("usernames", texts(accounts, PersonStore::username))
                .param("hashes", texts(accounts, account -> hashes.getOrDefault(account.password(), "")))
                .param("names", texts(people, NewPerson::fullName))
                .param("keys", texts(people, PersonStore::searchKey))
                .param("units", people.stream().map(p -> p.unit().value()).toArray(Long[]::new))
                .param("titles", texts(people, NewPerson::title))
                .param("samples", people.stream().map(NewPerson::sample).toArray(Boolean[]::new))
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

    static String username(NewAccount account) {
        return account.username().toLowerCase(Locale.ROOT);
    }

    private static String searchKey(NewPerson person) {
        return VietnameseText.searchKey(person.fullName());
    }

    private static <T> String[] texts(List<T> all, Function<T, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    private record Holding(String username, long unit, Role role) {

        static java.util.stream.Stream<Holding> of(NewAccount account) {
            return account.roles().entrySet().stream()
                    .flatMap(held -> held.getValue().stream()
                            .map(role -> new Holding(
                                    PersonStore.username(account), held.getKey().value(), role)));
        }
    }
}
