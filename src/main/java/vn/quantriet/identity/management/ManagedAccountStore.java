package vn.quantriet.identity.management;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;
import vn.quantriet.text.VietnameseText;

/** Reading accounts, never beyond the branch of whoever asks. */
@Component
class ManagedAccountStore {

    private static final int OPTIONS = 20;

    private final Database database;

    ManagedAccountStore(Database database) {
        this.database = database;
    }

    AccountPage list(AccountFilter filter, Actor by, Instant now) {
        var total = new long[1];
        var entries = database.sql("""
                with branch as (
                    select below.id, below.name from organization.published_unit top
                    join organization.published_unit below on below.path <@ top.path where top.id = :branch),
                held as (
                    select account_id, array_agg(unit_id order by unit_id, role) as units,
                           array_agg(branch.name order by unit_id, role) as names,
                           array_agg(role order by unit_id, role) as roles
                    from identity.role_holding join branch on branch.id = unit_id group by account_id)
                select account.*, person.full_name, home.name as home, held.units, held.names, held.roles,
                       totp.confirmed_at is not null as second_factor, count(*) over () as total,
                       (select max(at) from identity.sign_in where account_id = account.id) as last_sign_in
                from identity.account
                join person.published_person person on person.id = account.person_id
                left join branch home on home.id = person.unit_id
                left join held on held.account_id = account.id
                left join identity.totp on totp.account_id = account.id
                where (home.id is not null or held.account_id is not null)
                  and (:key = '' or person.search_key like :pattern or account.username like :pattern)
                  and (cast(:role as text) is null or :role = any (held.roles))
                  and case :standing when 'ENABLED' then account.enabled when 'DISABLED' then not account.enabled
                      when 'LOCKED' then account.locked_until > :now else true end
                order by person.search_key, account.id
                limit :size offset :offset
                """)
                .param("branch", by.unit().value())
                .param("key", key(filter.text()))
                .param("pattern", pattern(filter.text()))
                .param("role", filter.role() == null ? null : filter.role().name())
                .param("standing", filter.standing().name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("size", AccountPage.SIZE)
                .param("offset", (filter.page() - 1) * AccountPage.SIZE)
                .query((row, _) -> {
                    total[0] = row.getLong("total");
                    return read(row, now);
                })
                .list();
        return new AccountPage(entries, total[0], filter.page());
    }

    Optional<AccountEntry> find(AccountId account, Actor by, Instant now) {
        return database.sql("""
                with branch as (
                    select below.id, below.name from organization.published_unit top
                    join organization.published_unit below on below.path <@ top.path where top.id = :branch),
                held as (
                    select array_agg(unit_id order by unit_id, role) as units,
                           array_agg(branch.name order by unit_id, role) as names,
                           array_agg(role order by unit_id, role) as roles
                    from identity.role_holding join branch on branch.id = unit_id where account_id = :account)
                select account.*, person.full_name, home.name as home, held.units, held.names, held.roles,
                       totp.confirmed_at is not null as second_factor,
                       (select max(at) from identity.sign_in where account_id = account.id) as last_sign_in
                from identity.account
                join person.published_person person on person.id = account.person_id
                left join branch home on home.id = person.unit_id
                cross join held
                left join identity.totp on totp.account_id = account.id
                where account.id = :account and (home.id is not null or held.units is not null)
                """)
                .param("branch", by.unit().value())
                .param("account", account.value())
                .query((row, _) -> read(row, now))
                .optional();
    }

    Reach reach(AccountId account, Actor by) {
        return database.sql("""
                select account.external_name, account.must_change_password,
                    (select count(*) from identity.passkey where account_id = account.id) as passkeys,
                    (select count(*) from identity.role_holding holding
                     join organization.published_unit unit on unit.id = holding.unit_id
                     join organization.published_unit top on top.id = :branch
                     where holding.account_id = account.id and not unit.path <@ top.path) as elsewhere
                from identity.account where account.id = :account
                """)
                .param("branch", by.unit().value())
                .param("account", account.value())
                .query((row, _) -> new Reach(
                        row.getString("external_name"),
                        row.getBoolean("must_change_password"),
                        row.getInt("passkeys"),
                        row.getInt("elsewhere")))
                .single();
    }

    List<PersonOption> withoutAccount(String text, Actor by) {
        return database.sql("""
                select person.id, person.full_name, unit.name
                from person.published_person person
                join organization.published_unit unit on unit.id = person.unit_id
                join organization.published_unit top on top.id = :branch and unit.path <@ top.path
                where person.search_key like :pattern and person.left_on is null
                  and not exists (select from identity.account where person_id = person.id)
                order by person.search_key, person.id limit :options
                """)
                .param("branch", by.unit().value())
                .param("pattern", pattern(text))
                .param("options", OPTIONS)
                .query(ManagedAccountStore::option)
                .list();
    }

    Optional<PersonOption> personWithoutAccount(PersonId person, Actor by) {
        return database.sql("""
                select person.id, person.full_name, unit.name
                from person.published_person person
                join organization.published_unit unit on unit.id = person.unit_id
                join organization.published_unit top on top.id = :branch and unit.path <@ top.path
                where person.id = :person and person.left_on is null
                  and not exists (select from identity.account where person_id = person.id)
                """)
                .param("branch", by.unit().value())
                .param("person", person.value())
                .query(ManagedAccountStore::option)
                .optional();
    }

    private static PersonOption option(ResultSet row, int n) throws SQLException {
        return new PersonOption(new PersonId(row.getLong("id")), row.getString("full_name"), row.getString("name"));
    }

    private static String key(String text) {
        return VietnameseText.searchKey(text);
    }

    /** Signs with a meaning in patterns mean themselves. */
    private static String pattern(String text) {
        return "%" + key(text).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static AccountEntry read(ResultSet row, Instant now) throws SQLException {
        var locked = instant(row, "locked_until");
        return new AccountEntry(
                new AccountId(row.getLong("id")),
                row.getString("username"),
                row.getString("full_name"),
                row.getString("home") == null ? "" : row.getString("home"),
                row.getBoolean("enabled"),
                locked != null && locked.isAfter(now),
                row.getBoolean("second_factor"),
                instant(row, "last_sign_in"),
                held(row));
    }

    private static List<Held> held(ResultSet row) throws SQLException {
        if (row.getArray("units") == null) return List.of();
        var units = (Long[]) row.getArray("units").getArray();
        var names = (String[]) row.getArray("names").getArray();
        var roles = (String[]) row.getArray("roles").getArray();
        var held = new ArrayList<Held>();
        for (var i = 0; i < units.length; i++)
            held.add(new Held(new UnitId(units[i]), names[i], Role.valueOf(roles[i])));
        return held;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
