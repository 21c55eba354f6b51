package vn.quantriet.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.job.JobId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;

@Component
class BatchStore {

    private final Database database;

    BatchStore(Database database) {
        this.database = database;
    }

    BatchId insert(FileKind kind, String fileName, LocalDate day, Actor by, Instant now) {
        return database.sql("""
                insert into exchange.batch
                    (kind, file_name, unit_id, account_id, account_name, received_at, day, state, since)
                values (:kind, :name, :unit, :account, :by, :now, :day, 'READING', :now)
                returning id
                """)
                .param("kind", kind.name())
                .param("name", fileName)
                .param("unit", by.unit().value())
                .param("account", by.account().value())
                .param("by", by.name())
                .param("now", at(now))
                .param("day", day)
                .query((row, _) -> new BatchId(row.getLong("id")))
                .single();
    }

    void assign(BatchId id, JobId reader) {
        database.sql("update exchange.batch set job_id = :job where id = :id")
                .param("id", id.value())
                .param("job", reader.value())
                .update();
    }

    Optional<Batch> find(BatchId id, Actor by) {
        return database.sql("select * from exchange.batch where id = :id and unit_id = :unit")
                .param("id", id.value())
                .param("unit", by.unit().value())
                .query((row, _) -> read(row))
                .optional();
    }

    /** Whoever else wants to decide about it waits. */
    Batch lock(BatchId id) {
        return database.sql("select * from exchange.batch where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> read(row))
                .single();
    }

    List<Batch> latest(Actor by) {
        return database.sql("""
                select * from exchange.batch
                where unit_id = :unit and kind = any (:kinds)
                order by id desc limit 20
                """)
                .param("unit", by.unit().value())
                .param(
                        "kinds",
                        java.util.stream.Stream.of(FileKind.values())
                                .filter(kind -> by.may(kind.permission()))
                                .map(FileKind::name)
                                .toArray(String[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    /** Those that nobody has touched since. */
    List<Batch> before(Instant then) {
        return database.sql("select * from exchange.batch where since < :then and not forgotten order by id")
                .param("then", at(then))
                .query((row, _) -> read(row))
                .list();
    }

    void become(BatchId id, BatchState state, Instant now) {
        var counts = state.rows();
        database.sql("""
                update exchange.batch
                set state = :state, since = :now, added = :added, changed = :changed, same = :same, wrong = :wrong
                where id = :id
                """)
                .param("id", id.value())
                .param("state", name(state))
                .param("now", at(now))
                .param("added", counts.added())
                .param("changed", counts.changed())
                .param("same", counts.same())
                .param("wrong", counts.wrong())
                .update();
    }

    void forgotten(BatchId id) {
        database.sql("update exchange.batch set forgotten = true where id = :id")
                .param("id", id.value())
                .update();
    }

    private static String name(BatchState state) {
        return switch (state) {
            case BatchState.Reading _ -> "READING";
            case BatchState.Ready _ -> "READY";
            case BatchState.Applied _ -> "APPLIED";
            case BatchState.Dropped _ -> "DROPPED";
        };
    }

    private static Batch read(ResultSet row) throws SQLException {
        return new Batch(
                new BatchId(row.getLong("id")),
                FileKind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                row.getString("account_name"),
                instant(row, "received_at"),
                row.getObject("day", LocalDate.class),
                state(row),
                new JobId(row.getLong("job_id")));
    }

    private static BatchState state(ResultSet row) throws SQLException {
        var counts =
                new Counts(row.getLong("added"), row.getLong("changed"), row.getLong("same"), row.getLong("wrong"));
        return switch (row.getString("state")) {
            case "READING" -> new BatchState.Reading();
            case "READY" -> new BatchState.Ready(counts);
            case "APPLIED" -> new BatchState.Applied(counts, instant(row, "since"));
            case "DROPPED" -> new BatchState.Dropped(instant(row, "since"));
            default -> throw new IllegalStateException(row.getString("state"));
        };
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant now) {
        return now.atOffset(ZoneOffset.UTC);
    }
}
