package vn.quantriet.obligation.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.shared.Database;

/**
 * Tells the node's counts what has changed. A transaction that had ended when somebody asked is in what they are told;
 * those who ask at the same time are told together. Transactions do not end in the order of their numbers, hence what
 * was seen is known as a {@link Snapshot} and by no highest number. docs/decisions/0069.
 */
@Component
class TallyNews {

    /** The range has an end, so that the planner takes few changes for granted whatever it is and keeps one plan. */
    private static final String CHANGED = """
            select version.epoch, version.forgotten, pg_current_snapshot()::text as snapshot, change.*
            from obligation.tally_version version
            left join (
                select change.transaction, place.line, sharing.line as sharing, change.document_id,
                       change.obligation_id, change.assignments,
                       obligation.tally_timeliness(change.state, change.due_on, :today, :soon) as timeliness,
                       case when change.state in ('DONE_ON_TIME', 'DONE_LATE', 'NO_DEADLINE_DONE')
                            then change.assignments else 0 end as done
                from obligation.tally_change change
                join obligation.tally_place place on place.unit_id = change.unit_id
                left join obligation.tally_place sharing on sharing.unit_id = change.shared_by
                where change.transaction >= (select cast(:from as bigint))
                  and change.transaction <= 9223372036854775807
                  and not pg_visible_in_snapshot(change.transaction::text::xid8, cast(:seen as pg_snapshot))) change
                on true
            """;

    private final Database database;
    private final TallyCache cache;
    private final Lock reading = new ReentrantLock();
    private long begun = System.nanoTime();

    TallyNews(Database database, TallyCache cache) {
        this.database = database;
        this.cache = cache;
    }

    /** A change, or none, and the moment it is told at. */
    private record Item(
            TallyCache.Moment moment,
            long forgotten,
            @Nullable TallyChange change) {

        static Item read(ResultSet row) throws SQLException {
            return new Item(
                    TallyCache.Moment.read(row),
                    row.getLong("forgotten"),
                    row.getString("timeliness") == null ? null : change(row));
        }

        private static TallyChange change(ResultSet row) throws SQLException {
            return new TallyChange(
                    row.getLong("transaction"),
                    line(row, "line"),
                    row.getArray("sharing") == null ? null : line(row, "sharing"),
                    row.getLong("document_id"),
                    row.getLong("obligation_id"),
                    Tally.of(
                            Timeliness.ofCode(row.getString("timeliness")),
                            row.getLong("assignments"),
                            row.getLong("done")));
        }

        private static List<Long> line(ResultSet row, String column) throws SQLException {
            return List.of((Long[]) row.getArray(column).getArray());
        }
    }

    /**
     * Whether the node's counts of that day are of a moment after this call. Within a transaction they are not: it has
     * a moment of its own, and a connection that others may be waiting for.
     */
    boolean reaches(LocalDate today) {
        if (isWithinTransaction()) return false;
        var asked = System.nanoTime();
        reading.lock();
        try {
            if (cache.moment(today) != null && begun - asked > 0) return true;
            var start = System.nanoTime();
            tell(today);
            begun = start;
            return true;
        } finally {
            reading.unlock();
        }
    }

    /** What is seen there may be what others never see. */
    static boolean isWithinTransaction() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    private void tell(LocalDate today) {
        var before = cache.moment(today);
        if (before == null)
            database.sql("select obligation.let_go_of_numbers_to_come()")
                    .query((_, _) -> true)
                    .single();
        var seen = before == null ? Snapshot.ALL : before.snapshot();
        var news = database.sql(CHANGED)
                .param("from", seen.min())
                .param("seen", seen.toString())
                .param("today", today)
                .param("soon", Timeliness.SOON)
                .query((row, _) -> Item.read(row))
                .list();
        var latest = news.getFirst();
        if (before == null || before.epoch() != latest.moment().epoch() || latest.forgotten() >= seen.min())
            cache.begin(latest.moment(), today);
        else
            cache.follow(
                    latest.moment(),
                    news.stream().map(Item::change).filter(Objects::nonNull).toList());
    }
}
