package vn.quantriet.urging;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.quantriet.job.RecurringWork;
import vn.quantriet.obligation.AssignmentFilter;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.MovableClock;
import vn.quantriet.testing.Visitor;
import vn.quantriet.urging.round.Rounds;

/** One letter a day, at a real mail server of the test's own. */
@DatabaseTest("urging-letters")
@Import({UrgedTown.class, MovableClock.InPlace.class})
@Tag("duties")
class LettersTest {

    private static final GreenMail MAIL =
            new GreenMail(new ServerSetup(free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static final LocalDate FIRST_MONDAY = LocalDate.of(2030, 1, 7);
    private static final AtomicInteger TESTS = new AtomicInteger();

    @Autowired
    UrgedTown towns;

    @Autowired
    Rounds rounds;

    @Autowired
    Urgings urgings;

    @Autowired
    Tidings tidings;

    @Autowired
    List<RecurringWork> recurring;

    @Autowired
    Visitor.Door door;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    MovableClock clock;

    private UrgedTown.Built town;
    private LocalDate monday;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry settings) {
        MAIL.start();
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        settings.add("quantriet.mail.from", () -> "don-doc@thu.vn");
        settings.add("quantriet.address", () -> "https://qt.thu.vn");
    }

    @AfterAll
    static void stop() {
        MAIL.stop();
    }

    @BeforeEach
    void build() throws Exception {
        monday = FIRST_MONDAY.plusWeeks(10L * TESTS.incrementAndGet());
        town = towns.build();
        if (!MAIL.isRunning()) MAIL.start();
        goRound(monday.minusDays(3));
        MAIL.purgeEmailFromAllMailboxes();
    }

    @Test
    void allOfADayIsOneLetterAndWhatWasUrgedSinceTheLastOneWithIt() throws Exception {
        towns.due(town, "", "-C1", monday.plusDays(7));
        towns.due(town, "", "-C1", monday.plusDays(3));
        clock.set(monday.minusDays(1));
        urgings.send(new NewUrging("a", "Đề nghị khẩn trương.", AssignmentFilter.ALL, "/nhiem-vu"), town.city());
        sendLetters();
        assertThat(letters()).as("a Sunday").isEmpty();

        goRound(monday);
        goRound(monday);

        var letter = letters().getFirst();
        assertThat(letters()).hasSize(1);
        assertThat(letter.getSubject()).startsWith("Nhắc việc ngày");
        assertThat(letter.getContent().toString())
                .contains("«Đề nghị khẩn trương.»")
                .contains("Chi bộ 1")
                .contains("báo cáo kết quả đợt")
                .contains("https://qt.thu.vn/thong-bao");
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void whatWasHandedInMeanwhileNeedsNoLetter() {
        var assignment = towns.due(town, "", "-C1", monday.plusDays(7));
        clock.set(monday);
        while (rounds.advance()) assertThat(letters()).isEmpty();
        towns.handIn(assignment, monday);
        sendLetters();

        assertThat(letters()).isEmpty();
        assertThat(states()).containsExactly("NEEDLESS");
    }

    @Test
    void aServerThatIsAwayIsAskedAgainLater() {
        towns.due(town, "", "-C1", monday.plusDays(7));
        MAIL.stop();
        goRound(monday);
        assertThat(states()).containsExactly("WAITING");

        assertThat(waitingForTheServer())
                .as("one was tried, the others need not be")
                .isEqualTo(1);

        MAIL.start();
        clock.set(monday, LocalTime.of(8, 10));
        sendLetters();
        assertThat(letters()).hasSize(1);
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void inQuietHoursALetterWaits() {
        towns.due(town, "", "-C1", monday.plusDays(7));
        MAIL.stop();
        goRound(monday);
        MAIL.start();
        clock.set(monday, LocalTime.of(22, 0));
        sendLetters();
        assertThat(letters()).isEmpty();
        clock.set(monday.plusDays(1), LocalTime.of(6, 30));
        sendLetters();
        assertThat(letters()).hasSize(1);
    }

    @Test
    void anAddressThatIsNoneIsShownToTheAdministratorAndTriedAgain() {
        sql.update("update person.person set email = 'khong phai @ dia chi' where email = ?", address(town));
        towns.due(town, "", "-C1", monday.plusDays(7));
        goRound(monday);
        assertThat(states()).containsExactly("FAILED");

        towns.open(town.code(), "", Role.ADMINISTRATOR);
        var top = door.as((town.code() + "." + Role.ADMINISTRATOR).toLowerCase(Locale.ROOT));
        var page = top.page("/quy-tac-nhac-viec");
        assertThat(page.select("#thu").parents().select("tbody").text())
                .contains(town.cell().name())
                .doesNotContain("khong phai");
        assertThat(top.send(page.select("form[action$=gui-lai]").attr("action")))
                .hasStatus(303);
        assertThat(states()).containsExactly("WAITING");
        assertThat(top.send(page.select("form[action$=gui-lai]").attr("action")))
                .hasStatus(404);
    }

    @Test
    void whatAnotherModuleTellsIsInTheLetterWithOnlyTheLatestOfASubjectAndNothingThatIsOver() throws Exception {
        clock.set(monday.minusDays(1));
        tell("lop-1", "1. cũ", monday.plusDays(5));
        tell("lop-1", "2. mới", monday.plusDays(5));
        tell("lop-2", "3. đã qua", monday.minusDays(1));
        goRound(monday);

        assertThat(letters()).hasSize(1);
        assertThat(letters().getFirst().getContent().toString())
                .contains("Tin báo mới:")
                .contains("2. mới")
                .doesNotContain("1. cũ")
                .doesNotContain("đã qua")
                .doesNotContain("chưa nộp kết quả");
        assertThat(states()).containsExactly("SENT");
    }

    private void tell(String subject, String what, LocalDate until) {
        var person = Objects.requireNonNull(sql.queryForObject(
                "select person_id from identity.account where id = ?",
                Long.class,
                town.cell().account().value()));
        var over = until.atStartOfDay(UrgedTown.HANOI).toInstant();
        var tiding = new Tiding(town.code() + subject, "urging.page", List.of(what), "/hoc-tap", over);
        assertThat(tidings.tell(tiding, List.of(new PersonId(person)))).isEqualTo(1);
    }

    private int waitingForTheServer() {
        return Objects.requireNonNull(sql.queryForObject(
                "select count(*) from urging.mail where state = 'WAITING' and problem is not null and attempts = 0",
                Integer.class));
    }

    private List<String> states() {
        return sql.query(
                "select state from urging.mail join identity.account on account.id = mail.account_id"
                        + " where account.username like ? order by mail.id",
                (row, _) -> row.getString("state"),
                town.code().toLowerCase(Locale.ROOT) + "-c1%");
    }

    private static String address(UrgedTown.Built town) {
        return (town.code() + "-C1." + Role.CELL_SECRETARY).toLowerCase(Locale.ROOT) + "@thu.vn";
    }

    /** Those for the cell of this town; others have theirs. */
    private List<MimeMessage> letters() {
        return Stream.of(MAIL.getReceivedMessages())
                .filter(letter -> recipient(letter).equals(address(town)))
                .toList();
    }

    private static String recipient(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The server comes back at the same port. */
    private static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void goRound(LocalDate day) {
        clock.set(day);
        var more = true;
        while (more) more = rounds.advance();
        sendLetters();
    }

    /** As the schedule does it. */
    private void sendLetters() {
        recurring.stream()
                .filter(work -> work.name().equals("urging.letters"))
                .forEach(work -> work.work().run());
    }
}
