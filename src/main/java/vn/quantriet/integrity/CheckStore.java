package vn.quantriet.integrity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

@Component
class CheckStore {

    private static final TypeReference<List<List<@Nullable String>>> ROWS = new TypeReference<>() {};

    private final Database database;
    private final JsonMapper json;

    CheckStore(Database database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    List<Check> all() {
        return database.sql("""
                select checked.*, last.*
                from integrity.integrity_check checked
                left join lateral (
                    select run.* from integrity.check_run run
                    where run.check_name = checked.name order by run.id desc limit 1) last on true
                """).query((row, _) -> check(row)).list();
    }

    List<String> names() {
        return database.sql("select name from integrity.integrity_check order by name")
                .query((row, _) -> row.getString("name"))
                .list();
    }

    /** Statements of this transaction are stopped when they take longer. */
    void limit(long seconds) {
        database.sql("select set_config('statement_timeout', :limit, true)")
                .param("limit", seconds + "s")
                .query((_, _) -> true)
                .single();
    }

    Finding find(String name, LocalDate today) {
        return database.sql("select * from integrity.found_by(:name, :today)")
                .param("name", name)
                .param("today", today)
                .query((row, _) -> finding(row))
                .single();
    }

    void add(String name, Actor by, Instant started, Instant ended, Finding finding) {
        var found = finding instanceof Finding.Found it ? it : null;
        var failed = finding instanceof Finding.Failed it ? it : null;
        database.sql("""
                insert into integrity.check_run
                    (check_name, started_at, ended_at, account_id, account_name, found, first_rows, problem_code,
                     problem)
                values (:name, :started, :ended, nullif(:account, 0), :by, :found, cast(:rows as jsonb), :code,
                        :problem)
                """)
                .param("name", name)
                .param("started", started.atOffset(ZoneOffset.UTC))
                .param("ended", ended.atOffset(ZoneOffset.UTC))
                .param("account", by.account().value())
                .param("by", by.name())
                .param("found", found == null ? null : found.count())
                .param("rows", found == null ? null : json.writeValueAsString(found.first()))
                .param("code", failed == null ? null : failed.code())
                .param("problem", failed == null ? null : failed.problem())
                .update();
    }

    void forget(Instant before) {
        database.sql("""
                delete from integrity.check_run run
                where ended_at < :before
                  and exists (select from integrity.check_run later
                              where later.check_name = run.check_name and later.id > run.id)
                """).param("before", before.atOffset(ZoneOffset.UTC)).update();
    }

    /** How many checks found what is more than a note, or failed; nothing for who is not at the top. */
    OptionalInt alarms(UnitId unit) {
        return database.sql("""
                select count(last.id)::integer as alarms
                from organization.published_unit top
                cross join integrity.integrity_check checked
                left join lateral (
                    select run.id, run.found, run.problem from integrity.check_run run
                    where run.check_name = checked.name order by run.id desc limit 1) last
                    on last.problem is not null or last.found > 0 and checked.severity <> 'NOTE'
                where top.id = :unit and top.parent_id is null
                group by top.id
                """)
                .param("unit", unit.value())
                .query((row, _) -> OptionalInt.of(row.getInt("alarms")))
                .optional()
                .orElseGet(OptionalInt::empty);
    }

    /** Whoever runs checks at night; nobody before there is a tree. */
    Optional<Actor> itself(String name) {
        return database.sql("""
                select id, name from organization.published_unit where parent_id is null order by id limit 1
                """)
                .query((row, _) -> new Actor(
                        new AccountId(0), name, new UnitId(row.getLong("id")), row.getString("name"), Set.of()))
                .optional();
    }

    long recount() {
        return database.sql("select obligation.published_recount() + study.published_recount() as counts")
                .query((row, _) -> row.getLong("counts"))
                .single();
    }

    private Check check(ResultSet row) throws SQLException {
        return new Check(
                row.getString("name"),
                Severity.valueOf(row.getString("severity")),
                new Words(row.getString("title_vi"), row.getString("title_en")),
                new Words(row.getString("advice_vi"), row.getString("advice_en")),
                columns(row),
                row.getString("row_path"),
                row.getBoolean("by_recount"),
                run(row));
    }

    private static List<Words> columns(ResultSet row) throws SQLException {
        var vietnamese = (String[]) row.getArray("columns_vi").getArray();
        var english = (String[]) row.getArray("columns_en").getArray();
        return IntStream.range(0, vietnamese.length)
                .mapToObj(n -> new Words(vietnamese[n], english[n]))
                .toList();
    }

    private @Nullable CheckRun run(ResultSet row) throws SQLException {
        var started = row.getObject("started_at", OffsetDateTime.class);
        if (started == null) return null;
        var ended = row.getObject("ended_at", OffsetDateTime.class).toInstant();
        return new CheckRun(started.toInstant(), ended, row.getString("account_name"), finding(row));
    }

    private Finding finding(ResultSet row) throws SQLException {
        var problem = row.getString("problem");
        if (problem != null) return new Finding.Failed(row.getString("problem_code"), problem);
        return new Finding.Found(
                row.getLong("found"), Objects.requireNonNull(json.readValue(row.getString("first_rows"), ROWS)));
    }
}
