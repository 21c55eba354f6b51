package vn.quantriet.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;

/** Addresses that too many wrong passwords came from: nobody signs in from there for a while. */
@Component
public class FailingAddresses {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Database database;
    private final Clock clock;
    private final int allowed;

    /** An office of hundreds may stand behind one address, hence far more are allowed than for one account. */
    FailingAddresses(Database database, Clock clock, @Value("${quantriet.sign-in.failures-per-address}") int allowed) {
        this.database = database;
        this.clock = clock;
        this.allowed = allowed;
    }

    public boolean refuses(String address) {
        return database.sql("""
                select exists (select from identity.failing_address
                               where address = :address and failures >= :allowed and since > :begun)
                """)
                .param("address", address)
                .param("allowed", allowed)
                .param("begun", clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    void count(String address) {
        database.sql("""
                with forgotten as (
                    delete from identity.failing_address where since <= :begun and address <> :address)
                insert into identity.failing_address as known (address, failures, since) values (:address, 1, :now)
                on conflict (address) do update set
                    failures = case when known.since <= :begun then 1 else known.failures + 1 end,
                    since = case when known.since <= :begun then :now else known.since end
                """)
                .param("address", address)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("begun", clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC))
                .update();
    }
}
