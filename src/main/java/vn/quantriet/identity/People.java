package vn.quantriet.identity;

import java.util.List;
import java.util.Locale;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;
import vn.quantriet.text.VietnameseText;

/** The people of the units, and the accounts opened for them. */
@Component
public class People {

    private final Database database;
    private final PasswordEncoder passwords;

    People(Database database, PasswordEncoder passwords) {
        this.database = database;
        this.passwords = passwords;
    }

    /** Adds people in one statement. */
    @Transactional
    public void add(List<NewPerson> people) {
        database.sql("""
                insert into identity.person (full_name, search_key, unit_id, title, sample)
                select * from unnest(:names, :keys, :units, :titles, :samples)
                """)
                .param("names", people.stream().map(NewPerson::fullName).toArray(String[]::new))
                .param(
                        "keys",
                        people.stream()
                                .map(p -> VietnameseText.searchKey(p.fullName()))
                                .toArray(String[]::new))
                .param("units", people.stream().map(p -> p.unit().value()).toArray(Long[]::new))
                .param("titles", people.stream().map(NewPerson::title).toArray(String[]::new))
                .param("samples", people.stream().map(NewPerson::sample).toArray(Boolean[]::new))
                .update();
    }

    @Transactional
    public AccountId open(NewAccount added) {
        var account = insert(added);
        added.roles().forEach((unit, roles) -> roles.forEach(role -> hold(account, unit, role.name())));
        return account;
    }

    private AccountId insert(NewAccount added) {
        var person = added.person();
        return database.sql("""
                with person as (
                    insert into identity.person (full_name, search_key, unit_id, title, sample)
                    values (:name, :key, :unit, :title, :sample) returning id)
                insert into identity.account (username, password_hash, person_id)
                select :username, :hash, person.id from person
                returning id
                """)
                .param("name", person.fullName())
                .param("key", VietnameseText.searchKey(person.fullName()))
                .param("unit", person.unit().value())
                .param("title", person.title())
                .param("sample", person.sample())
                .param("username", added.username().toLowerCase(Locale.ROOT))
                .param("hash", passwords.encode(added.password()))
                .query((row, _) -> new AccountId(row.getLong("id")))
                .single();
    }

    private void hold(AccountId account, UnitId unit, String role) {
        database.sql("""
                insert into identity.role_holding (account_id, unit_id, role) values (:account, :unit, :role)
                on conflict do nothing
                """)
                .param("account", account.value())
                .param("unit", unit.value())
                .param("role", role)
                .update();
    }
}
