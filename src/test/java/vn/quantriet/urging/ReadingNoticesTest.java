package vn.quantriet.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.MovableClock;
import vn.quantriet.testing.Visitor;
import vn.quantriet.urging.round.Rounds;

/** What a person sees of messages and of the rule. */
@DatabaseTest("urging-pages")
@Import({UrgedTown.class, MovableClock.InPlace.class})
@Tag("duties")
class ReadingNoticesTest {

    private static final LocalDate FIRST_MONDAY = LocalDate.of(2030, 1, 7);
    private static final AtomicInteger TESTS = new AtomicInteger();

    @Autowired
    UrgedTown towns;

    @Autowired
    Rounds rounds;

    @Autowired
    Visitor.Door door;

    @Autowired
    MovableClock clock;

    private UrgedTown.Built town;
    private LocalDate monday;

    @BeforeEach
    void build() {
        monday = FIRST_MONDAY.plusWeeks(10L * TESTS.incrementAndGet());
        town = towns.build();
        clock.set(monday);
    }

    @Test
    void theBellRingsTheMessageIsOpenedAndLeadsToTheDuty() {
        var assignment = towns.due(town, "", "-C1", monday.plusDays(7));
        towns.due(town, "", "-C1", monday.plusDays(3));
        goRound();

        var cell = as(town.cell(), Role.CELL_SECRETARY);
        assertThat(cell.page("/viec-cua-toi").select(".bell-count").text()).isEqualTo("1");
        var list = cell.page("/thong-bao");
        assertThat(list.select(".unread a").text()).contains("Nhắc việc ngày").contains("2 nhiệm vụ của đơn vị");
        var notice = cell.page(list.select(".unread a").attr("href"));
        assertThat(notice.select("tbody tr")).hasSize(2);
        assertThat(notice.select(".bell-count")).isEmpty();
        var duty = cell.page("/nhiem-vu/" + assignment);
        assertThat(notice.select("a[href=/nhiem-vu/" + assignment + "]")).hasSize(1);
        assertThat(duty.select("#don-doc").text())
                .contains("Nhắc việc trước hạn 7 ngày")
                .contains("1 người nhận, 1 đã xem");
        assertThat(cell.page("/thong-bao").select(".unread")).isEmpty();
    }

    @Test
    void anothersMessageDoesNotExist() {
        towns.due(town, "", "-C1", monday.plusDays(7));
        goRound();
        var address = as(town.cell(), Role.CELL_SECRETARY)
                .page("/thong-bao")
                .select(".unread a")
                .attr("href");
        assertThat(as(town.city(), Role.OFFICE).open(address)).hasStatus(404);
    }

    @Test
    void allAreMarkedReadAtOnce() {
        towns.due(town, "", "-C1", monday.plusDays(7));
        goRound();
        var cell = as(town.cell(), Role.CELL_SECRETARY);
        assertThat(cell.send("/thong-bao/da-doc")).hasStatus(303);
        assertThat(cell.page("/thong-bao").select(".bell-count, .unread")).isEmpty();
    }

    @Test
    void theRuleIsChangedAtTheTopAndNotOverAnotherChange() {
        towns.open(town.code(), "", Role.ADMINISTRATOR);
        var top = as(town.city(), Role.ADMINISTRATOR);
        var version = top.page("/quy-tac-nhac-viec").select("[name=version]").val();
        assertThat(rule(top, version, "5, 2", "4", "2, 9")).hasStatus(303);
        var page = top.page("/quy-tac-nhac-viec?da-luu");
        assertThat(page.select("#before").val()).isEqualTo("5, 2");
        assertThat(page.select("#grace").val()).isEqualTo("2, 9");

        var late = rule(top, version, "9", "4", "2");
        assertThat(late).hasStatus(409);
        assertThat(Visitor.body(late)).contains("value=\"9\"").contains("Người khác vừa đổi quy tắc");
        var again = page.select("[name=version]").val();
        var unclear = rule(top, again, "bảy", "4", "2");
        assertThat(unclear).hasStatus(422);
        assertThat(Visitor.body(unclear)).contains("value=\"bảy\"").contains("số nguyên từ 1 đến 365");
        assertThat(rule(top, again, "7, 3, 1", "3", "3, 7, 14")).hasStatus(303);
    }

    @Test
    void pagesCostFewStatements() {
        for (var n = 0; n < 60; n++) towns.due(town, "", "-C1", monday.plusDays(7));
        goRound();
        var cell = as(town.cell(), Role.CELL_SECRETARY);
        var address = cell.page("/thong-bao").select(".unread a").attr("href");
        assertThat(cell.statements("/thong-bao")).isLessThanOrEqualTo(6);
        assertThat(cell.statements(address)).isLessThanOrEqualTo(8);
        assertThat(cell.page(address).select("tbody tr")).hasSize(50);
        assertThat(cell.page(address + "?trang=2").select("tbody tr")).hasSize(10);
        assertThat(as(town.city(), Role.OFFICE).statements("/don-doc")).isLessThanOrEqualTo(6);
    }

    private static MvcTestResult rule(Visitor by, String version, String before, String every, String grace) {
        return by.send(
                "/quy-tac-nhac-viec",
                "version",
                version,
                "before",
                before,
                "every",
                every,
                "grace",
                grace,
                "from",
                "21:00",
                "until",
                "06:30",
                "rest",
                "true");
    }

    private Visitor as(Actor who, Role role) {
        return door.as((who.unitName() + "." + role).toLowerCase(Locale.ROOT));
    }

    private void goRound() {
        var more = true;
        while (more) more = rounds.advance();
    }
}
