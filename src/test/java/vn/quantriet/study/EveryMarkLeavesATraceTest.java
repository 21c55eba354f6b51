package vn.quantriet.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Role;
import vn.quantriet.study.attendance.Mark;
import vn.quantriet.study.attendance.Sighting;
import vn.quantriet.study.attendance.Source;
import vn.quantriet.study.checkin.ScanLog;
import vn.quantriet.study.sitting.Form;
import vn.quantriet.testing.DatabaseTest;

/** Whoever is marked, by whatever way: it is in the log once, and what arrives twice counts once. */
@DatabaseTest("study-log")
@Tag("study")
class EveryMarkLeavesATraceTest extends TaughtTown {

    @Autowired
    ScanLog scans;

    @Autowired
    PlatformTransactionManager transactions;

    private void scan(ClassId id, PersonId person) {
        attendance.mark(
                new Sighting(id, person, new Mark.Present(), Source.QR, "qr-" + id + "-" + person, clock.instant()),
                secretary);
    }

    private void writeDown() {
        var more = true;
        while (more) more = scans.advance(Duration.ZERO);
    }

    private long logged(ClassId id, String action) {
        return database.sql("select count(*) from audit.entry where action = :action and subject = :subject")
                .param("action", action)
                .param("subject", "study-class:" + id)
                .query(Long.class)
                .single();
    }

    @Test
    void everyScanHasItsEntryOnce() {
        var id = taught(Form.CLASS, secretary);
        cell.forEach(person -> scan(id, person));
        scan(id, cell.getFirst());
        assertThat(logged(id, "study.came")).as("later, for many at once").isZero();

        writeDown();
        writeDown();
        assertThat(logged(id, "study.came")).isEqualTo(5);
        assertThat(database.sql("""
                        select count(*) from audit.entry
                        where action = 'study.came' and subject = :subject and unit_id = :unit and details ->> 'at' <> ''
                        """)
                        .param("subject", "study-class:" + id)
                        .param("unit", town.unit(CELL).value())
                        .query(Long.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void aScanThatIsCommittedLateIsNotPassedBy() throws Exception {
        var id = taught(Form.CLASS, secretary);
        var scanned = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var late = other.submit(() -> new TransactionTemplate(transactions).executeWithoutResult(_ -> {
                scan(id, cell.get(0));
                scanned.countDown();
                await(commit);
            }));
            await(scanned);
            scan(id, cell.get(1));
            writeDown();
            assertThat(logged(id, "study.came")).as("the other began before").isZero();
            commit.countDown();
            late.get();
        }
        writeDown();
        assertThat(logged(id, "study.came")).isEqualTo(2);
    }

    @Test
    void whatIsLeftOfANightIsTakenInPiecesAndWhatComesMeanwhileIsForTheNextTime() {
        var id = taught(Form.CLASS, secretary);
        database.sql("update study.scan_log set until = now() - interval '10 minutes'")
                .update();
        database.sql("""
                insert into study.attendance (class_id, person_id, state, source, at, recorded_at, account_id, name)
                values (:class, :person, 'PRESENT', 'QR', now(), now() - interval '5 minutes', :account, 'Thử')
                """)
                .param("class", id.value())
                .param("person", cell.get(0).value())
                .param("account", secretary.account().value())
                .update();
        scan(id, cell.get(1));
        assertThat(scans.advance(Duration.ZERO)).as("more waits").isTrue();
        assertThat(logged(id, "study.came")).isEqualTo(1);
        writeDown();
        assertThat(logged(id, "study.came")).isEqualTo(2);

        scan(id, cell.get(2));
        assertThat(scans.advance(Duration.ZERO)).as("all of it was taken").isFalse();
        assertThat(logged(id, "study.came")).isEqualTo(3);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aTapThatTwoTabsSendIsOneAndNoneIsRefused() {
        var id = taught(Form.CLASS, secretary);
        var person = cell.get(2).toString();
        var visitor = visitor(CELL, Role.CELL_SECRETARY);
        for (var tab = 0; tab < 2; tab++)
            assertThat(visitor.send(
                            "/hoc-tap/lop/" + id + "/diem-danh",
                            "nguoi",
                            person,
                            "ghi",
                            "EXCUSED",
                            "ly-do",
                            "ốm",
                            "khoa",
                            "lop/" + id + "/" + person,
                            "luc",
                            "2026-11-26T01:02:03.004Z"))
                    .hasStatus(303);
        assertThat(database.sql("select count(*) from study.attendance where class_id = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(logged(id, "study.attendance-marked")).isEqualTo(1);
        assertThat(visitor.send("/hoc-tap/lop/" + id + "/diem-danh", "nguoi", person, "ghi", "ABSENT"))
                .as("somebody else who has not seen it is told")
                .hasStatus(409);
    }
}
