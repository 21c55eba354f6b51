package vn.quantriet.identity.management;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

/** Changing accounts; whether one may was asked before. */
@Component
class AccountChangeStore {

    private final Database database;

    AccountChangeStore(Database database) {
        this.database = database;
    }

    AccountId insert(PersonId owner, String username, String hash) {
        return database.sql("""
                insert into identity.account (username, password_hash, person_id, must_change_password)
                values (:username, :hash, :person, true) returning id
                """)
                .param("username", username)
                .param("hash", hash)
                .param("person", owner.value())
                .query((row, _) -> new AccountId(row.getLong("id")))
                .single();
    }

    boolean give(AccountId account, Role role, UnitId unit) {
        return database.sql("""
                        insert into identity.role_holding (account_id, unit_id, role) values (:account, :unit, :role)
                        on conflict do nothing
                        """)
                        .param("account", account.value())
                        .param("unit", unit.value())
                        .param("role", role.name())
                        .update()
                == 1;
    }

    boolean take(AccountId account, Role role, UnitId unit) {
        return database.sql("""
                        delete from identity.role_holding
                        where account_id = :account and unit_id = :unit and role = :role
                        """)
                        .param("account", account.value())
                        .param("unit", unit.value())
                        .param("role", role.name())
                        .update()
                == 1;
    }

    boolean setEnabled(AccountId account, boolean enabled) {
        return database.sql("update identity.account set enabled = :enabled where id = :id and enabled <> :enabled")
                        .param("enabled", enabled)
                        .param("id", account.value())
                        .update()
                == 1;
    }

    void setPassword(AccountId account, String hash) {
        database.sql("""
                update identity.account
                set password_hash = :hash, must_change_password = true, failed_sign_ins = 0, locked_until = null
                where id = :id
                """).param("hash", hash).param("id", account.value()).update();
    }

    void unlock(AccountId account) {
        database.sql("""
                with codes as (
                    update identity.totp set failures = 0, refused_until = null where account_id = :id)
                update identity.account set failed_sign_ins = 0, locked_until = null where id = :id
                """).param("id", account.value()).update();
    }

    /** Unless somebody else changed it since it was read. */
    boolean connect(AccountId account, @Nullable String before, @Nullable String after) {
        return database.sql("""
                        update identity.account set external_name = :after
                        where id = :id and external_name is not distinct from cast(:before as text)
                        """)
                        .param("after", after)
                        .param("before", before)
                        .param("id", account.value())
                        .update()
                == 1;
    }
}
