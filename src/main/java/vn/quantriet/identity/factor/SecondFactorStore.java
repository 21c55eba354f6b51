package vn.quantriet.identity.factor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Database;

@Component
class SecondFactorStore {

    private final Database database;

    SecondFactorStore(Database database) {
        this.database = database;
    }

    record Row(
            Sealed secret,
            boolean confirmed,
            long lastStep,
            int failures,
            @Nullable Instant refusedUntil) {}

    /** For the length of the transaction nobody else tries a code of this account. */
    Optional<Row> lock(AccountId account) {
        return database.sql("select * from identity.totp where account_id = :account for update")
                .param("account", account.value())
                .query(SecondFactorStore::read)
                .optional();
    }

    Optional<Row> find(AccountId account) {
        return database.sql("select * from identity.totp where account_id = :account")
                .param("account", account.value())
                .query(SecondFactorStore::read)
                .optional();
    }

    /** A secret that was confirmed is not replaced. */
    void begin(AccountId account, Sealed secret) {
        database.sql("""
                insert into identity.totp as known (account_id, secret, key_name) values (:account, :secret, :key)
                on conflict (account_id) do update set secret = :secret, key_name = :key, failures = 0
                where known.confirmed_at is null
                """)
                .param("account", account.value())
                .param("secret", secret.bytes())
                .param("key", secret.keyName())
                .update();
    }

    void succeed(AccountId account, long step, Instant now) {
        database.sql("""
                update identity.totp
                set last_step = :step, failures = 0, refused_until = null, confirmed_at = coalesce(confirmed_at, :now)
                where account_id = :account
                """)
                .param("account", account.value())
                .param("step", step)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void fail(AccountId account, int allowed, Instant until) {
        database.sql("""
                update identity.totp
                set refused_until = case when failures + 1 >= :allowed then :until else refused_until end,
                    failures = case when failures + 1 >= :allowed then 0 else failures + 1 end
                where account_id = :account
                """)
                .param("account", account.value())
                .param("allowed", allowed)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether it was one of those that are left; it is none of them any more. */
    boolean useRecoveryCode(AccountId account, byte[] hash, Instant now) {
        return database.sql("""
                        update identity.recovery_code set used_at = :now
                        where account_id = :account and hash = :hash and used_at is null
                        """)
                        .param("account", account.value())
                        .param("hash", hash)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void replaceRecoveryCodes(AccountId account, List<byte[]> hashes) {
        database.sql("delete from identity.recovery_code where account_id = :account")
                .param("account", account.value())
                .update();
        database.sql("""
                insert into identity.recovery_code (account_id, hash) select :account, unnest(cast(:hashes as bytea[]))
                """)
                .param("account", account.value())
                .param("hashes", hashes.toArray(byte[][]::new))
                .update();
    }

    int recoveryCodesLeft(AccountId account) {
        return database.sql("""
                select count(*) from identity.recovery_code where account_id = :account and used_at is null
                """)
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    boolean remove(AccountId account) {
        return database.sql("""
                        with codes as (delete from identity.recovery_code where account_id = :account)
                        delete from identity.totp where account_id = :account
                        """).param("account", account.value()).update() == 1;
    }

    private static Row read(ResultSet row, int n) throws SQLException {
        var until = row.getObject("refused_until", OffsetDateTime.class);
        return new Row(
                new Sealed(row.getString("key_name"), row.getBytes("secret")),
                row.getObject("confirmed_at") != null,
                row.getLong("last_step"),
                row.getInt("failures"),
                until == null ? null : until.toInstant());
    }
}
