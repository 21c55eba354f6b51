package vn.quantriet.urging;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import org.springframework.stereotype.Component;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Database;

@Component
class TidingStore {

    private final Database database;
    private final Clock clock;

    TidingStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    int tell(Tiding it, Collection<PersonId> people) {
        return database.sql("""
                with told as (
                    insert into urging.tiding (subject, key, arguments, path, at, until)
                    values (:subject, :key, :arguments, :path, :now, :until)
                    returning id, at)
                insert into urging.notice (account_id, at, tiding_id)
                select account.id, told.at, told.id
                from told
                join identity.published_account account on account.enabled and account.person_id = any (:people)
                order by account.id
                """)
                .param("subject", it.subject())
                .param("key", it.key())
                .param("arguments", it.arguments().toArray(String[]::new))
                .param("path", it.path())
                .param("now", OffsetDateTime.now(clock))
                .param("until", it.until().atOffset(ZoneOffset.UTC))
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .update();
    }
}
