package vn.quantriet.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.Role;
import vn.quantriet.study.attendance.Attendance;
import vn.quantriet.study.attendance.ClassCancelled;
import vn.quantriet.study.attendance.Mark;
import vn.quantriet.study.attendance.NotBegunYet;
import vn.quantriet.study.checkin.CheckIn;
import vn.quantriet.study.checkin.CodeNotOurs;
import vn.quantriet.study.checkin.CodeOver;
import vn.quantriet.study.checkin.NotOfThisCampaign;
import vn.quantriet.study.checkin.Scan;
import vn.quantriet.study.checkin.WallCode;
import vn.quantriet.study.checkin.Walls;
import vn.quantriet.study.sitting.ClassPlan;
import vn.quantriet.study.sitting.Classes;
import vn.quantriet.study.sitting.Form;
import vn.quantriet.study.sitting.Setting;
import vn.quantriet.study.sitting.Speaking;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** The code on the wall, scanned with a network and without one. */
@DatabaseTest("study")
@Tag("study")
class ScanningACodeTest extends StudyTown {

    @Autowired
    Classes classes;

    @Autowired
    Walls walls;

    @Autowired
    CheckIn checkIn;

    @Autowired
    Attendance attendance;

    CampaignId campaign;
    Actor secretary;
    Actor member;
    ClassId id;

    @BeforeEach
    void taught() {
        secretary = town.actor(CELL, Role.CELL_SECRETARY);
        member = town.actor(CELL, Role.MEMBER);
        campaign = begun();
        id = planned(Duration.ofMinutes(-5));
        classes.convene(id, secretary);
    }

    private ClassId planned(Duration fromNow) {
        var starts = clock.instant().plus(fromNow);
        var setting = new Setting(starts, starts.plus(Duration.ofHours(2)), "Nhà văn hóa", "Phòng 1", false, null);
        var plan = new ClassPlan(
                "Lớp thử",
                Form.CLASS,
                List.of(6),
                null,
                null,
                null,
                setting,
                new Speaking("", false, null, "Nguyễn Văn Thử", "bí thư đi công tác", false));
        return classes.plan(campaign, plan, secretary);
    }

    private String shown() {
        return walls.show(id, secretary).code().text();
    }

    private String shownAt(Instant then) {
        walls.show(id, secretary);
        var secret = database.sql("select secret from study.wall where class_id = :id")
                .param("id", id.value())
                .query((row, _) -> row.getBytes("secret"))
                .single();
        return WallCode.at(id, then, secret).text();
    }

    private long events(Actor who) {
        return database.sql("""
                select count(*) from study.attendance event
                join identity.account on account.person_id = event.person_id
                where event.class_id = :class and account.id = :account and event.state = 'PRESENT'
                """)
                .param("class", id.value())
                .param("account", who.account().value())
                .query(Long.class)
                .single();
    }

    private static String forged(String code) {
        return code.substring(0, code.length() - 2) + (code.endsWith("00") ? "11" : "00");
    }

    private static Scan scan(String code) {
        return new Scan(code, null, null);
    }

    private static Scan kept(String code, Instant at, String key) {
        return new Scan(code, null, new Scan.Kept(at, key));
    }

    @Test
    void whoeverScansIsThereOnceHoweverOften() {
        var code = shown();
        assertThat(checkIn.look(code, member).name()).isEqualTo("Lớp thử");
        for (var n = 0; n < 3; n++) checkIn.come(scan(code), member);

        assertThat(events(member)).isEqualTo(1);
        assertThat(checkIn.arrival(id, member)).satisfies(arrival -> {
            assertThat(arrival.present()).isTrue();
            assertThat(arrival.summoned()).isTrue();
        });
        assertThat(count("PRESENT", campaign)).isEqualTo(1);
    }

    @Test
    void whoeverTheClerkHadSaidWasNotThereCorrectsIt() {
        var person = database.sql("select person_id from identity.account where id = :id")
                .param("id", member.account().value())
                .query((row, _) -> new PersonId(row.getLong("person_id")))
                .single();
        attendance.mark(id, person, new Mark.Absent(), null, secretary);
        checkIn.come(scan(shown()), member);
        assertThat(checkIn.arrival(id, member).present()).isTrue();
        assertThat(events(member)).isEqualTo(1);
        assertThat(count("PRESENT", campaign)).isEqualTo(1);
    }

    @Test
    void whatIsMadeUpOrOverIsRefusedAndATicketGivesTime() {
        var old = shownAt(clock.instant().minusSeconds(90));
        assertThatThrownBy(() -> checkIn.come(scan(old), member)).isInstanceOf(CodeOver.class);
        assertThatThrownBy(() -> checkIn.look(old, member)).isInstanceOf(CodeOver.class);
        var ticket = checkIn.look(shown(), member).ticket();
        for (var code : List.of("", "khong-phai", forged(old), forged(shown())))
            assertThatThrownBy(() -> checkIn.come(scan(code), member)).isInstanceOf(CodeNotOurs.class);
        assertThatThrownBy(() -> checkIn.come(new Scan(old, ticket, null), secretary))
                .as("another's ticket")
                .isInstanceOf(CodeOver.class);

        checkIn.come(new Scan(old, ticket, null), member);
        assertThat(events(member)).isEqualTo(1);
    }

    @Test
    void aScanThatWasKeptCountsIfTheCodeHungThen() {
        var then = clock.instant().minus(Duration.ofMinutes(50));
        var code = shownAt(then);
        assertThatThrownBy(() -> checkIn.come(kept(code, then.plus(Duration.ofMinutes(5)), "a"), member))
                .as("by its own clock it was over")
                .isInstanceOf(CodeOver.class);
        for (var n = 0; n < 2; n++) checkIn.come(kept(code, then, "a"), member);

        assertThat(events(member)).isEqualTo(1);
        assertThat(checkIn.arrival(id, member).at()).isCloseTo(then, within(1, ChronoUnit.MILLIS));
        var days = clock.instant().minus(Duration.ofHours(30));
        assertThatThrownBy(() -> checkIn.come(kept(shownAt(days), days, "b"), member))
                .as("too late to be handed in")
                .isInstanceOf(CodeOver.class);
    }

    @Test
    void whoeverWasNotCalledIsAGuestAndAStrangerIsTold() {
        var guest = town.actor("NORTH-1-2", Role.MEMBER);
        campaigns.retake(campaign, 1, today(), city);
        checkIn.come(scan(shown()), guest);
        assertThat(checkIn.arrival(id, guest).summoned()).isFalse();
        assertThat(new Visitor(browser, town.account("NORTH-1-2", Role.MEMBER))
                        .page("/diem-danh/lop/" + id)
                        .text())
                .contains("Đã ghi nhận có mặt", "khách dự");

        var office = town.actor("", Role.OFFICER);
        assertThatThrownBy(() -> checkIn.come(scan(shown()), office)).isInstanceOf(NotOfThisCampaign.class);
    }

    @Test
    void theWallIsShownByWhoeverRunsTheClassFromItsDayOn() {
        assertThatThrownBy(() -> walls.show(id, member)).isInstanceOf(NotAllowed.class);
        var later = planned(Duration.ofDays(3));
        assertThatThrownBy(() -> walls.show(later, secretary)).isInstanceOf(NotBegunYet.class);
        var code = shown();
        classes.cancel(id, 0, "mưa bão", secretary);
        assertThatThrownBy(() -> walls.show(id, secretary)).isInstanceOf(ClassCancelled.class);
        assertThatThrownBy(() -> checkIn.come(scan(code), member)).isInstanceOf(ClassCancelled.class);
    }

    @Test
    void itWorksWithoutScript() {
        var asMember = new Visitor(browser, town.account(CELL, Role.MEMBER));
        var code = shown();
        var form = asMember.page("/diem-danh/" + code).select("#co-mat");
        assertThat(form.text()).contains("Lớp thử", "tôi có mặt");
        var ticket = form.select("input[name=phieu]").attr("value");
        assertThat(asMember.send("/diem-danh", "ma", code, "phieu", ticket)).hasStatus(303);
        assertThat(asMember.page("/diem-danh/lop/" + id).text()).contains("Đã ghi nhận có mặt");
        assertThat(asMember.send("/diem-danh", "ma", "sai"))
                .hasStatus(422)
                .bodyText()
                .contains("không phải mã");
        assertThat(asMember.statements("/diem-danh/" + code)).isLessThanOrEqualTo(15);
        var wall = new Visitor(browser, town.account(CELL, Role.CELL_SECRETARY)).page("/hoc-tap/lop/" + id + "/ma-qr");
        assertThat(wall.select("svg path").attr("d")).startsWith("M4 4h1v1h-1z");
        assertThat(wall.select(".wall-count").text()).startsWith("1 người đã có mặt");
    }

    @Test
    void manyWhoScanAtOnceAreAllThereAndNobodyTwice() {
        var code = shown();
        IntStream.range(0, 40).parallel().forEach(n -> checkIn.come(scan(code), n % 2 == 0 ? member : secretary));

        assertThat(events(member)).isEqualTo(1);
        assertThat(events(secretary)).isEqualTo(1);
        assertThat(count("PRESENT", campaign)).isEqualTo(2);
    }
}
