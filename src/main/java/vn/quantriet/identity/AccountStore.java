package vn.quantriet.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Database;

@Component
class AccountStore {

    private final Database database;

    AccountStore(Database database) {
        this.database = database;
    }

    Optional<AccountRow> find(String username) {
        return database.sql("""
                select account.*, person.full_name
                from identity.account join person.published_person person on person.id = account.person_id
                where account.username = lower(:username)
                """)
                .param("username", username)
                .query(AccountStore::read)
                .optional();
    }

    /** Counts a wrong password; the last one that is allowed locks the account for a while and starts anew. */
    void countFailure(String username, int allowed, Instant lockUntil) {
        database.sql("""
                update identity.account
                set locked_until = case when failed_sign_ins + 1 >= :allowed then :until else locked_until end,
                    failed_sign_ins = case when failed_sign_ins + 1 >= :allowed then 0 else failed_sign_ins + 1 end
                where username = lower(:username)
                """)
                .param("username", username)
                .param("allowed", allowed)
                .param("until", lockUntil.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forgetFailures(String username) {
        database.sql("""
                update identity.account set failed_sign_ins = 0, locked_until = null
                where username = lower(:username) and (failed_sign_ins > 0 or locked_until is not null)
                """).param("username", username).update();
    }

    void setPassword(AccountId account, String hash, boolean given) {
        database.sql("""
                update identity.account
                set password_hash = :hash, must_change_password = :given, failed_sign_ins = 0, locked_until = null
                where id = :id
                """)
                .param("hash", hash)
                .param("given", given)
                .param("id", account.value())
                .update();
    }

    /** The same password, hashed with the parameters of today. */
    void rehash(AccountId account, String hash) {
        database.sql("update identity.account set password_hash = :hash where id = :id")
                .param("hash", hash)
                .param("id", account.value())
                .update();
    }

    boolean mustChangePassword(AccountId account) {
        return database.sql("select must_change_password from identity.account where id = :id")
                .param("id", account.value())
                .query(Boolean.class)
                .single();
    }

    private static AccountRow read(ResultSet row, int n) throws SQLException {
        return new AccountRow(
                row.getLong("id"),
                row.getString("username"),
                row.getString("password_hash"),
                row.getString("full_name"),
                row.getBoolean("enabled"),
                instant(row.getObject("locked_until", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
