package vn.quantriet.job;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Permission;

@Component
class JobStore {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final Database database;
    private final JsonMapper json;

    JobStore(Database database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    JobId insert(JobKind kind, Map<String, String> parameters, Actor by, Instant now) {
        return database.sql("""
                insert into job.job (kind, parameters, account_id, unit_id, concerns, actor, state, begun_at, since)
                values (:kind, cast(:parameters as jsonb), :account, :unit, :concerns, cast(:actor as jsonb),
                        'WAITING', :now, :now)
                returning id
                """)
                .param("kind", kind.name())
                .param("parameters", json.writeValueAsString(parameters))
                .param("account", by.account().value())
                .param("unit", by.unit().value())
                .param("concerns", kind.concerns().name())
                .param("actor", json.writeValueAsString(by))
                .param("now", at(now))
                .query((row, _) -> new JobId(row.getLong("id")))
                .single();
    }

    /** As far as it concerns the actor. */
    Optional<Job> find(JobId id, Actor by) {
        return database.sql("""
                select * from job.job
                where id = :id
                  and (account_id = :account or (unit_id = :unit and concerns = any (:permissions)))
                """)
                .param("id", id.value())
                .param("account", by.account().value())
                .param("unit", by.unit().value())
                .param("permissions", permissions(by))
                .query((row, _) -> read(row))
                .optional();
    }

    /** One more run of a job that is not over; nothing if it is. */
    Optional<JobRun> begin(JobId id, Instant now) {
        return database.sql("""
                update job.job set state = 'RUNNING', since = :now, attempt = attempt + 1, done = 0, total = 0
                where id = :id and state in ('WAITING', 'RUNNING')
                returning *
                """)
                .param("id", id.value())
                .param("now", at(now))
                .query((row, _) -> run(row))
                .optional();
    }

    /** Whether the job is being cancelled; nothing if the run is no longer the job's last. */
    Optional<Boolean> note(JobRun run, long done, long total) {
        return database.sql("""
                update job.job set done = :done, total = :total
                where id = :id and attempt = :attempt and state = 'RUNNING'
                returning cancelling
                """)
                .param("id", run.order().id().value())
                .param("attempt", run.attempt())
                .param("done", done)
                .param("total", total)
                .query(Boolean.class)
                .optional();
    }

    void end(JobRun run, JobState state, Instant now) {
        var columns = JobRow.of(state);
        database.sql("""
                update job.job
                set state = :state, since = :now, message_key = :key, message_arguments = :arguments, link = :link,
                    reference = :reference
                where id = :id and attempt = :attempt and state = 'RUNNING'
                """)
                .param("id", run.order().id().value())
                .param("attempt", run.attempt())
                .param("now", at(now))
                .param("state", columns.state())
                .param("key", columns.key())
                .param("arguments", columns.arguments().toArray(String[]::new))
                .param("link", columns.link())
                .param("reference", columns.reference())
                .update();
    }

    /** One that waits is cancelled, one that runs is told so; false if there is none that could be. */
    boolean cancel(JobId id, Instant now) {
        return database.sql("""
                update job.job
                set cancelling = true,
                    since = case state when 'WAITING' then :now else since end,
                    state = case state when 'WAITING' then 'CANCELLED' else state end
                where id = :id and state in ('WAITING', 'RUNNING')
                """).param("id", id.value()).param("now", at(now)).update() == 1;
    }

    private Job read(ResultSet row) throws SQLException {
        return new Job(
                new JobId(row.getLong("id")),
                row.getString("kind"),
                actor(row).name(),
                instant(row, "begun_at"),
                state(row),
                row.getLong("done"),
                row.getLong("total"),
                row.getBoolean("cancelling"));
    }

    private static JobState state(ResultSet row) throws SQLException {
        var since = instant(row, "since");
        return switch (row.getString("state")) {
            case "WAITING" -> new JobState.Waiting();
            case "RUNNING" -> new JobState.Running(since);
            case "DONE" ->
                new JobState.Done(since, new JobResult(text(row, "message_key"), arguments(row), text(row, "link")));
            case "FAILED" ->
                new JobState.Failed(since, text(row, "message_key"), arguments(row), text(row, "reference"));
            case "CANCELLED" -> new JobState.Cancelled(since);
            default -> throw new IllegalStateException(row.getString("state"));
        };
    }

    private JobRun run(ResultSet row) throws SQLException {
        var order = new JobOrder(
                new JobId(row.getLong("id")), actor(row), json.readValue(row.getString("parameters"), TEXTS));
        return new JobRun(order, row.getString("kind"), row.getInt("attempt"), row.getBoolean("cancelling"));
    }

    private Actor actor(ResultSet row) throws SQLException {
        return json.readValue(row.getString("actor"), Actor.class);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }

    private static List<String> arguments(ResultSet row) throws SQLException {
        @Nullable Array array = row.getArray("message_arguments");
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant now) {
        return now.atOffset(ZoneOffset.UTC);
    }

    private static String[] permissions(Actor by) {
        return by.roles().stream()
                .flatMap(role -> role.permissions().stream())
                .map(Permission::name)
                .distinct()
                .toArray(String[]::new);
    }
}
