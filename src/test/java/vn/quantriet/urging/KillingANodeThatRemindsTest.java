package vn.quantriet.urging;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.quantriet.testing.Program;
import vn.quantriet.testing.TestDatabase;
import vn.quantriet.testing.Watcher;

/**
 * Three hundred cells have to be reminded. One node is killed when it has taken the steps and told nobody, the next one
 * in the middle of the letters; the third one finds what is left, and no more than that.
 */
@Tag("duties")
class KillingANodeThatRemindsTest {

    private static final int CELLS = 300;
    private static final String HELD_NOTICES = "urging.notice";
    private static final String HELD_LETTERS = "urging.mail";

    @TempDir
    Path logs;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final String database = TestDatabase.fresh("urging_nodes");
    private final List<Program> nodes = new ArrayList<>();

    @BeforeEach
    void openThePost() {
        mail.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (var node : nodes) node.stop();
        mail.stop();
    }

    @Test
    void nobodyIsForgottenAndNobodyToldTwice() throws Exception {
        try (var watcher = Watcher.of(database);
                var blocker = Watcher.of(database)) {
            var first = start();
            watcher.await("pg_tables where schemaname = 'urging' and tablename = 'feed'", 1);
            asIfNobodyHadLookedYet(watcher);
            blocker.hold(HELD_NOTICES);
            fill(watcher);
            blocker.awaitWaitingFor(HELD_NOTICES);
            assertThat(watcher.count("urging.prompting")).isEqualTo(CELLS);
            first.kill();
            blocker.letGo();
            assertThat(watcher.count("urging.notice")).isZero();

            var second = start();
            awaitSome(watcher);
            blocker.hold(HELD_LETTERS);
            blocker.awaitWaitingFor(HELD_LETTERS);
            second.kill();
            blocker.letGo();
            assertThat(watcher.count("urging.mail where state = 'SENT'")).isBetween(1L, CELLS - 1L);

            start();
            watcher.await("urging.mail where state = 'SENT'", CELLS);
            everybodyWasToldOnce(watcher);
        }
    }

    private void everybodyWasToldOnce(Watcher watcher) throws SQLException {
        assertThat(watcher.count("urging.prompting")).isEqualTo(CELLS);
        assertThat(watcher.count("urging.notice where reminders = 1")).isEqualTo(CELLS);
        assertThat(watcher.count("urging.mail where state <> 'SENT' or attempts <> 1"))
                .isZero();
        assertThat(watcher.count("urging.round where finished_at is null or lettered_at is null"))
                .isZero();
        var received = Stream.of(mail.getReceivedMessages()).toList();
        assertThat(received).hasSize(CELLS);
        assertThat(received.stream().map(KillingANodeThatRemindsTest::recipient).distinct())
                .hasSize(CELLS);
        assertThat(received.stream().map(KillingANodeThatRemindsTest::identity).distinct())
                .hasSize(CELLS);
    }

    private static String recipient(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String identity(MimeMessage letter) {
        try {
            return letter.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitSome(Watcher watcher) throws SQLException, InterruptedException {
        watcher.await("(select from urging.mail where state = 'SENT' limit 5) sent", 5);
    }

    private Program start() {
        var arguments = List.of(
                "--server.port=0",
                "--quantriet.sample=none",
                "--quantriet.jobs.polling=200ms",
                "--quantriet.jobs.heartbeat=500ms",
                "--quantriet.urging.batch=20",
                "--quantriet.urging.pause=300ms",
                "--quantriet.mail.from=don-doc@thu.vn",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mail.getSmtp().getPort(),
                "--spring.datasource.url=" + database);
        var node = Program.start(
                logs.resolve("node" + nodes.size() + ".log"), "vn.quantriet.job.Node", Map.of(), arguments);
        nodes.add(node);
        return node;
    }

    /** Whether the node started in quiet hours or not: it is quiet now, and what it looked for is looked for again. */
    private static void asIfNobodyHadLookedYet(Watcher watcher) throws SQLException, InterruptedException {
        watcher.execute("update urging.rule set quiet_from = '00:00', quiet_until = '23:59:59'");
        var quiet = "job.scheduled_task where task_name = 'urging.round' and last_success > timestamptz '%s'";
        watcher.await(quiet.formatted(Instant.now()), 1);
        watcher.execute("delete from urging.round");
    }

    /** At any hour, and whatever day it is. */
    private static void fill(Watcher watcher) throws SQLException {
        watcher.execute("""
                insert into organization.unit (id, code, name, kind, level, parent_id, path, search_key, valid_from)
                values (1, 'HP', 'Thành ủy', 'CITY_COMMITTEE', 'CITY', null, '1', 'hp', '2000-01-01');
                insert into organization.unit (id, code, name, kind, level, parent_id, path, search_key, valid_from)
                select n, 'C' || n, 'Chi bộ ' || n, 'PARTY_CELL', 'CELL', 1, ('1.' || n)::ltree, 'c', '2000-01-01'
                from generate_series(10, %1$d) n;
                insert into person.person
                    (id, full_name, search_key, sort_key, unit_id, unit_since, membership, member_since, email)
                select id, 'Bí thư ' || id, 'bi thu', 'thu', id, '2000-01-01', 'OFFICIAL', '2000-01-01',
                       'bithu' || id || '@thu.vn'
                from organization.unit where kind = 'PARTY_CELL';
                insert into identity.account (id, username, password_hash, person_id)
                select id, 'bithu' || id, '', id from person.person;
                insert into identity.role_holding (account_id, unit_id, role)
                select id, id, 'CELL_SECRETARY' from person.person;
                insert into directive.document
                    (id, slug, type, owner_id, stage, source, notes, created_at, created_by, published_at, published_by)
                values (1, 'thu', 'DIRECTIVE', 1, 'PUBLISHED', 'Chi bộ thực hiện.', '{}', now(), 1, now(), 1);
                insert into obligation.obligation
                    (id, document_id, ordinal, owner_id, action, sentence, deadline_kind, search_key)
                values (1, 1, 1, 1, 'học tập', 'Chi bộ học tập.', 'DATE', 'hoc tap');
                insert into obligation.assignment
                    (obligation_id, document_id, unit_id, addressed_id, assigned_at, since, standing, due_on)
                select 1, 1, id, id, timestamptz '2024-01-01', timestamptz '2024-01-01', 'ASSIGNED',
                       (now() at time zone 'Asia/Ho_Chi_Minh')::date + 7
                from organization.unit where kind = 'PARTY_CELL';
                update urging.rule set quiet_from = '00:00', quiet_until = '00:00', quiet_on_rest = false;
                """.formatted(CELLS + 9));
    }
}
