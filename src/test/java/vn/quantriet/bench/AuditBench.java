package vn.quantriet.bench;

import java.nio.file.Files;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.QuanTriet;
import vn.quantriet.audit.LogBook;
import vn.quantriet.audit.LogFilter;
import vn.quantriet.audit.Sealer;
import vn.quantriet.audit.VerifyCommand;
import vn.quantriet.embedded.Access;
import vn.quantriet.embedded.EmbeddedDatabase;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

/**
 * Eight who write the log at once, each entry in a transaction of its own, beside the bare insert of the same rows into
 * a table with the same columns and indexes; then a long log: sealing, verifying, and the last of its pages.
 */
final class AuditBench {

    private static final int WRITERS = 8;

    private final ConfigurableApplicationContext application;
    private final Access access;
    private final JdbcTemplate sql;
    private final TransactionTemplate transaction;
    private final Verdict verdict = new Verdict("audit");

    private AuditBench(ConfigurableApplicationContext application, Access access) {
        this.application = application;
        this.access = access;
        sql = application.getBean(JdbcTemplate.class);
        transaction = application.getBean(TransactionTemplate.class);
    }

    public static void main(String[] arguments) throws Exception {
        var quick = Arrays.asList(arguments).contains("--quick");
        var whole = Arrays.asList(arguments).contains("--whole");
        var access = EmbeddedDatabase.start(Files.createTempDirectory("bench-audit"));
        access.pointSpringHere();
        var application = SpringApplication.run(
                QuanTriet.class, "--server.port=0", "--quantriet.sample=small", "--logging.level.vn.quantriet=warn");
        var bench = new AuditBench(application, access);
        bench.writing(quick ? 2_000 : 10_000);
        bench.aLongLog(whole ? 10_000_000 : quick ? 200_000 : 1_000_000);
        bench.verdict.end();
    }

    private void writing(int entries) throws Exception {
        asOwner(
                "create table public.floor (like audit.entry including all); grant insert on public.floor to quantriet_app");
        var actor = actor("HP.303");
        write(1_000, () -> application.publishEvent(new Written(actor)));
        write(1_000, this::bare);
        var log = write(entries, () -> application.publishEvent(new Written(actor)));
        var bare = write(entries, this::bare);
        verdict.figure("%.0f entries/s", entries / log);
        verdict.atMost("seconds for 500 entries", 500 * log / entries, 1);
        verdict.atMost("ratio to a bare insert", log / bare, 2);
    }

    private void bare() {
        sql.update("""
                insert into public.floor (at, account_id, account_name, unit_id, unit_name, action, subject, details)
                values (now(), 1, 'Người đo', 1, 'Đơn vị đo', 'obligation.submitted', 'assignment:1', '{"a": "b"}')
                """);
    }

    private double write(int entries, Runnable one) throws Exception {
        var start = System.nanoTime();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (var n = 0; n < entries; n++) writers.execute(() -> transaction.executeWithoutResult(_ -> one.run()));
            writers.shutdown();
            if (!writers.awaitTermination(10, TimeUnit.MINUTES)) throw new IllegalStateException("too slow");
        }
        return since(start);
    }

    private void aLongLog(int rows) throws Exception {
        asOwner("""
                with added as (
                    insert into audit.entry (at, account_id, account_name, unit_id, unit_name, action, subject, details)
                    select timestamptz '2026-01-01' + n * interval '1 second', n %% 900, 'Người thứ ' || n %% 900,
                           unit.id, unit.name,
                           'obligation.' || (array['submitted', 'accepted', 'reported'])[1 + n %% 3],
                           'assignment:' || n %% 100000, '{"after": "obligation.standing.submitted"}'
                    from generate_series(1, %d) n
                    join (select id, name, row_number() over (order by id) - 1 as place,
                                 count(*) over () as units from organization.unit) unit on unit.place = n %% unit.units
                    returning id)
                insert into audit.pending select id from added;
                analyze audit.entry;
                analyze audit.pending
                """.formatted(rows));
        sealing(rows);
        verifying(rows);
        asOwner("vacuum analyze audit.entry");
        leafing();
    }

    private void sealing(int rows) {
        var start = System.nanoTime();
        var more = true;
        while (more) more = application.getBean(Sealer.class).seal();
        verdict.figure("%.0f seals/s", rows / since(start));
    }

    private void verifying(int rows) throws Exception {
        var source = new DriverManagerDataSource(access.asApplication());
        System.gc();
        var start = System.nanoTime();
        var code = VerifyCommand.run(new String[0], source, Verdict.OUT, Verdict.OUT);
        var seconds = since(start);
        verdict.figure("%,d verified in %.1f s (exit code %d)", rows, seconds, code);
        verdict.atMost("seconds to verify a million", seconds * 1_000_000 / rows, 60);
    }

    /** The slowest of three, after one to warm up; at the end of the log, and where little is found. */
    private void leafing() {
        var city = actor("HP");
        var cell = actor("HP.303.11296.CB01");
        var last = LogFilter.ALL.turn(new LogFilter.Turn.Before(5_000));
        var day = java.time.LocalDate.of(2026, 1, 2);
        verdict.atMost("ms first page", page(LogFilter.ALL, city), 50);
        verdict.atMost("ms last page", page(last, city), 50);
        verdict.atMost("ms of one cell", page(LogFilter.ALL, cell), 100);
        verdict.atMost("ms of one cell's last page", page(last, cell), 100);
        verdict.atMost("ms of a day", page(period(day), city), 100);
        verdict.atMost("ms of a person", page(person("thu 77"), city), 100);
        verdict.atMost("ms of what there is not", page(LogFilter.ALL.subject("document:khong"), city), 50);
    }

    private static LogFilter period(java.time.LocalDate day) {
        return new LogFilter("", null, null, null, day, day, LogFilter.Turn.NEWEST);
    }

    private static LogFilter person(String name) {
        return new LogFilter(name, null, null, null, null, null, LogFilter.Turn.NEWEST);
    }

    private double page(LogFilter filter, Actor by) {
        var book = application.getBean(LogBook.class);
        book.page(filter, by);
        var slowest = 0.0;
        for (var n = 0; n < 3; n++) {
            var start = System.nanoTime();
            book.page(filter, by);
            slowest = Math.max(slowest, since(start) * 1_000);
        }
        return slowest;
    }

    private Actor actor(String unit) {
        var id = sql.queryForObject("select id from organization.published_unit where code = ?", Long.class, unit);
        return new Actor(new AccountId(1), "Người đo", new UnitId(id == null ? 0 : id), unit, Set.of(Role.INSPECTION));
    }

    private void asOwner(String statements) throws Exception {
        try (var owner = DriverManager.getConnection(access.asOwner());
                var statement = owner.createStatement()) {
            statement.execute(statements);
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private record Written(Actor by) implements Audited {

        @Override
        public String action() {
            return "obligation.submitted";
        }

        @Override
        public String subject() {
            return "assignment:1";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("before", "a", "after", "b");
        }
    }
}
