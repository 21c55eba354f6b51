package vn.quantriet.identity.start;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;

@Component
class SetUpStore {

    private final Database database;

    SetUpStore(Database database) {
        this.database = database;
    }

    boolean hasAccounts() {
        return database.sql("select exists (select from identity.account)")
                .query(Boolean.class)
                .single();
    }

    void add(byte[] hash, Instant now) {
        database.sql("""
                with old as (delete from identity.setup_code where made_at < :old)
                insert into identity.setup_code (hash, made_at) values (:hash, :now)
                """)
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("old", now.minusSeconds(86_400).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Until the transaction ends, nobody else sets up. */
    void lock() {
        database.sql("select pg_advisory_xact_lock(hashtext('quantriet.first-start'))")
                .query((_, _) -> true)
                .list();
    }

    boolean knows(byte[] hash) {
        return database.sql("select exists (select from identity.setup_code where hash = :hash)")
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    void forgetCodes() {
        database.sql("delete from identity.setup_code").update();
    }
}
