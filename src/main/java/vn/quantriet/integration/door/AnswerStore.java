package vn.quantriet.integration.door;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;
import vn.quantriet.shell.rest.Fault;
import vn.quantriet.shell.rest.Faulty;

@Component
class AnswerStore {

    private final Database database;
    private final Clock clock;

    AnswerStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether nobody else, on any node, is at work on the same; while the transaction lasts, nobody will be. */
    boolean hold(Once once) {
        return database.sql("select pg_try_advisory_xact_lock(hashtextextended('integration.answer:' || :name, 0))")
                .param("name", once.token() + ":" + once.key())
                .query(Boolean.class)
                .single();
    }

    /** What was answered under the key before; a key that came with something else is refused. */
    Optional<Answer> find(Once once) {
        return database.sql("""
                select * from integration.answer where token_id = :token and key = :key
                """)
                .param("token", once.token().value())
                .param("key", once.key())
                .query((row, _) -> {
                    if (!Arrays.equals(row.getBytes("fingerprint"), once.fingerprint()))
                        throw new Faulty(Fault.KEY_REUSED);
                    return new Answer(
                            row.getInt("status"),
                            row.getString("media_type"),
                            row.getString("tag"),
                            row.getBytes("body"),
                            true);
                })
                .optional();
    }

    void insert(Once once, Answer answer) {
        database.sql("""
                insert into integration.answer (token_id, key, fingerprint, status, media_type, tag, body, at)
                values (:token, :key, :fingerprint, :status, :type, :tag, :body, :now)
                on conflict do nothing
                """)
                .param("token", once.token().value())
                .param("key", once.key())
                .param("fingerprint", once.fingerprint())
                .param("status", answer.status())
                .param("type", answer.mediaType())
                .param("tag", answer.tag())
                .param("body", answer.body())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void forget(Duration olderThan) {
        database.sql("delete from integration.answer where at < :before")
                .param("before", OffsetDateTime.now(clock).minus(olderThan))
                .update();
    }
}
