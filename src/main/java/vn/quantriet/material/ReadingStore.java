package vn.quantriet.material;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;

@Component
class ReadingStore {

    private final Database database;

    ReadingStore(Database database) {
        this.database = database;
    }

    /** Nothing for an account that is no person's. */
    Optional<ReadingProgress> open(EditionId edition, Instant now, Actor by) {
        return move(edition, 0, null, now, by);
    }

    /** What was seen once stays seen; the place is where one was last. */
    Optional<ReadingProgress> move(EditionId edition, int share, @Nullable Integer place, Instant now, Actor by) {
        return database.sql("""
                insert into material.reading as kept (edition_id, person_id, opened_at, last_at, share, place)
                select :edition, account.person_id, :now, :now, :share, coalesce(cast(:place as integer), 0)
                from identity.published_account account
                where account.id = :account and account.person_id is not null
                on conflict (edition_id, person_id) do update
                set last_at = greatest(kept.last_at, :now), share = greatest(kept.share, excluded.share),
                    place = coalesce(cast(:place as integer), kept.place)
                returning share, place, finished_at
                """)
                .param("edition", edition.value())
                .param("account", by.account().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("share", share)
                .param("place", place)
                .query(ReadingStore::progress)
                .optional();
    }

    /** Whether it was not finished before. */
    boolean finish(EditionId edition, Instant now, Actor by) {
        return database.sql("""
                update material.reading set finished_at = :now, share = 100
                from identity.published_account account
                where account.id = :account and reading.person_id = account.person_id
                  and reading.edition_id = :edition and reading.finished_at is null
                """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("account", by.account().value())
                        .param("edition", edition.value())
                        .update()
                == 1;
    }

    private static ReadingProgress progress(ResultSet row, int n) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new ReadingProgress(
                row.getInt("share"), row.getInt("place"), finished == null ? null : finished.toInstant());
    }
}
