package vn.quantriet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.quantriet.shared.Database;
import vn.quantriet.testing.DatabaseTest;

/** Whoever owns the database can get past its triggers; then verification tells. Each time in a transaction undone. */
@DatabaseTest("audit-tampering")
@Tag("access")
class TamperingWithTheLogTest {

    @Autowired
    EntryStore entries;

    @Autowired
    Sealer sealer;

    @Autowired
    DataSource source;

    @Autowired
    JdbcTemplate sql;

    @Value("${spring.datasource.url}")
    String address;

    @BeforeEach
    void tenSealedEntries() {
        for (var n = 0; n < 10; n++) entries.add(List.of(entry(n)));
        while (number("select count(*) from audit.pending") > 0) sealer.seal();
    }

    @Test
    void whatWasSealedHolds() {
        var result = VerifyCommand.verify(source, null);
        assertThat(result.found()).isNull();
        assertThat(result.waiting()).isZero();
        assertThat(result.sealed()).isEqualTo(number("select count(*) from audit.entry"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "account_name = 'Người khác'",
                "account_id = 8",
                "unit_id = null",
                "unit_name = 'Đơn vị khác'",
                "action = 'identity.signed-in'",
                "subject = 'document:khac'",
                "address = '10.0.0.9'",
                "at = at - interval '1 microsecond'",
                "details = '{\"after\": \"khác\", \"before\": \"cũ 3\"}'",
                "details = details - 'after'",
            })
    void anAlteredEntryIsFound(String change) throws SQLException {
        var id = number("select min(id) + 3 from audit.entry");
        var found = afterDoing("update audit.entry set " + change + " where id = " + id);
        assertThat(found)
                .isInstanceOfSatisfying(
                        Break.Altered.class, it -> assertThat(it.entry()).isEqualTo(id));
    }

    @Test
    void aRemovedEntryIsFound() throws SQLException {
        var id = number("select min(id) + 4 from audit.entry");
        assertThat(afterDoing("delete from audit.entry where id = " + id)).isEqualTo(new Break.EntryRemoved(5, id));
    }

    @Test
    void anEntryRemovedWithItsSealIsFound() throws SQLException {
        var found = afterDoing("""
                delete from audit.entry where id = (select entry from audit.seal where number = 5);
                delete from audit.seal where number = 5
                """);
        assertThat(found).isEqualTo(new Break.SealRemoved(5));
    }

    @Test
    void twoEntriesThatChangedPlacesAreFound() throws SQLException {
        var found = afterDoing("""
                create temp table swapped on commit drop as select number, entry from audit.seal where number in (5, 6);
                update audit.seal set entry = -number where number in (5, 6);
                update audit.seal set entry = swapped.entry from swapped where seal.number = 11 - swapped.number
                """);
        assertThat(found).isInstanceOf(Break.Altered.class);
    }

    @Test
    void anEntryThatDidNotComeThroughTheProgramIsFound() throws SQLException {
        var found = afterDoing("""
                insert into audit.entry (at, account_name, action, subject) values (now(), 'Ai đó', 'a.b', 'c:d')
                """);
        assertThat(found).isInstanceOf(Break.Inserted.class);
    }

    @Test
    void aChainMadeAnewIsFoundByACheckpointKeptOutside() throws SQLException {
        var kept = VerifyCommand.verify(source, null).last();
        try (var owner = owner()) {
            execute(
                    owner,
                    "update audit.entry set account_name = 'Người khác' where id = (select min(id) from audit.entry)");
            sealAnew(owner);
            assertThat(verify(owner, null)).isNull();
            assertThat(verify(owner, kept)).isEqualTo(new Break.OtherCheckpoint(kept.number()));
            execute(owner, "delete from audit.seal where number = " + kept.number());
            execute(owner, "delete from audit.entry where id = (select max(id) from audit.entry)");
            assertThat(verify(owner, kept)).isEqualTo(new Break.OtherCheckpoint(kept.number()));
            owner.rollback();
        }
    }

    @Test
    void theCommandTellsAndItsExitCodeSaysTheSame() {
        var sound = command();
        assertThat(sound).startsWith("0 ").contains("Nhật ký nguyên vẹn", "Mốc niêm phong");
        var checkpoint = sound.replaceAll("(?s).*: (\\d+:[0-9a-f]{64}).*", "$1");
        assertThat(command("--checkpoint", checkpoint)).startsWith("0 ");
        assertThat(command("--checkpoint", checkpoint.replaceAll(".$", checkpoint.endsWith("0") ? "1" : "0")))
                .startsWith("1 ")
                .contains("LÀM LẠI");
        assertThat(command("--checkpoint", "x")).startsWith("2 ").contains("Cách dùng");
        assertThat(command("khac")).startsWith("2 ");
    }

    @Test
    void manyWriteAtOnceAndEverythingIsSealedOnceWithoutGaps() throws Exception {
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var writer = 0; writer < 8; writer++)
                writers.execute(() -> IntStream.range(0, 50).forEach(n -> entries.add(List.of(entry(n)))));
            for (var n = 0; n < 20; n++) sealer.seal();
        }
        while (number("select count(*) from audit.pending") > 0) sealer.seal();
        assertThat(VerifyCommand.verify(source, null).found()).isNull();
        assertThat(number("select count(*) from audit.seal")).isEqualTo(number("select count(*) from audit.entry"));
        assertThat(number("select max(number) from audit.seal")).isEqualTo(number("select count(*) from audit.seal"));
    }

    @Test
    void onlyOneSealsAtATime() throws SQLException {
        try (var other = DriverManager.getConnection(address, "quantriet_app", "")) {
            other.setAutoCommit(false);
            execute(other, "select pg_advisory_xact_lock(hashtext('audit.seal'))");
            entries.add(List.of(entry(1)));
            assertThat(sealer.seal()).isFalse();
            assertThat(number("select count(*) from audit.pending")).isPositive();
            other.rollback();
        }
    }

    private String command(String... arguments) {
        LocaleContextHolder.setLocale(Locale.of("vi"));
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        var code = VerifyCommand.run(arguments, source, stream, stream);
        LocaleContextHolder.resetLocaleContext();
        return code + " " + out.toString(StandardCharsets.UTF_8);
    }

    private @Nullable Break afterDoing(String statements) throws SQLException {
        try (var owner = owner()) {
            execute(owner, statements);
            var found = verify(owner, null);
            owner.rollback();
            return found;
        }
    }

    private Connection owner() throws SQLException {
        var owner = DriverManager.getConnection(address, "quantriet", "");
        owner.setAutoCommit(false);
        execute(owner, """
                alter table audit.entry disable trigger entry_is_append_only;
                alter table audit.seal disable trigger seal_is_append_only
                """);
        return owner;
    }

    /** As somebody would who knows how it is done. */
    private static void sealAnew(Connection owner) throws SQLException {
        var store = new SealStore(Database.over(new SingleConnectionDataSource(owner, true)));
        execute(owner, """
                insert into audit.pending select id from audit.entry on conflict do nothing;
                delete from audit.seal
                """);
        var last = Seal.NONE;
        var seals = new java.util.ArrayList<Seal>();
        var all = store.pending(1_000_000);
        for (var entry : all) {
            last = last.next(entry);
            seals.add(last);
        }
        store.add(seals, all, Instant.EPOCH);
    }

    private static @Nullable Break verify(Connection connection, @Nullable Seal checkpoint) {
        var source = new SingleConnectionDataSource(connection, true);
        return new Verification(Database.over(source)).run(checkpoint).found();
    }

    private static Entry entry(int n) {
        return new Entry(
                0,
                Instant.parse("2026-03-01T08:00:00.123456Z").plusSeconds(n),
                new Entry.By(7L, "Người thử", 1L, "Đơn vị thử"),
                "obligation.submitted",
                "assignment:" + n,
                "10.0.0." + n,
                Map.of("before", "cũ " + n, "after", "mới"));
    }

    private static void execute(Connection connection, String statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private long number(String query) {
        var number = sql.queryForObject(query, Long.class);
        return number == null ? 0 : number;
    }
}
