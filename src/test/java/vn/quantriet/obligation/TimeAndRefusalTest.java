package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.quantriet.obligation.board.ObligationBoard;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.shared.Role;
import vn.quantriet.shell.Show;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** What a unit cannot or will not do in time, and what is decided about it from above. */
@DatabaseTest("obligation-work")
@Import(Town.class)
@Tag("duties")
class TimeAndRefusalTest extends ADutyOfACell {

    @Autowired
    WorkList work;

    @Autowired
    ObligationBoard board;

    RequestPostProcessor asSecretary;
    RequestPostProcessor asOffice;
    LocalDate today;

    @BeforeEach
    void bothSides() {
        asSecretary = town.as(CELL, Role.CELL_SECRETARY);
        asOffice = town.as("", Role.OFFICE);
        today = LocalDate.now(clock);
    }

    @Test
    void whatIsDeclinedWaitsForADecisionFromAbove() {
        assertThat(send(asSecretary, "tu-choi", 0, "note", "Chi bộ đang đi biển"))
                .hasStatus(303);

        assertThat(work.counts(office)).containsEntry(WorkList.Section.CONFIRM, 1L);
        assertThat(work.counts(secretary)).containsEntry(WorkList.Section.DO, 0L);
        assertThat(work.assignments(WorkList.Section.CONFIRM, null, "", 0, Map.of(), office)
                        .rows())
                .extracting(AssignmentRow::id)
                .containsExactly(id);
        var page = page(asOffice);
        assertThat(page.select("aside .error-summary").text()).contains("từ chối", "Chi bộ đang đi biển");
        assertThat(page.select("aside form").eachAttr("action"))
                .extracting(action -> action.substring(action.lastIndexOf('/') + 1))
                .containsExactly("giu-nguyen", "thu-hoi");

        assertThat(send(asOffice, "giu-nguyen", 1, "note", "Học bù khi về bờ")).hasStatus(303);
        assertThat(work.counts(secretary)).containsEntry(WorkList.Section.DO, 1L);
        assertThat(page(asSecretary).select(".timeline-list").text())
                .contains("Từ chối", "Chi bộ đang đi biển", "Giữ nguyên giao", "Học bù khi về bờ");
    }

    @Test
    void moreTimeIsAskedForAndGrantedAndTheFirstDayIsKept() {
        assertThat(send(asSecretary, "xin-gia-han", 0, "note", "Mất điện", "until", Show.day(today.plusDays(20))))
                .hasStatus(303);

        assertThat(work.counts(office)).containsEntry(WorkList.Section.CONFIRM, 1L);
        assertThat(page(asOffice).select("aside .notice").text()).contains(Show.day(today.plusDays(20)));
        assertThat(send(asOffice, "gia-han", 1, "note", "Đồng ý", "until", Show.day(today.plusDays(15))))
                .hasStatus(303);

        assertThat(work.counts(office)).containsEntry(WorkList.Section.CONFIRM, 0L);
        assertThat(page(asSecretary).select("dl.facts").text())
                .contains(Show.day(today.plusDays(15)), "hạn giao ban đầu", Show.day(today.plusDays(2)));
        assertThat(page(asSecretary).select(".timeline-list").text())
                .contains("Xin đến hết ngày " + Show.day(today.plusDays(20)), "Mất điện");
    }

    @Test
    void aDayThatIsNoneOrNotLaterIsRefusedAndWhatWasTypedIsKept() {
        for (var day : List.of("31/02/2030", Show.day(today.plusDays(2)), "")) {
            var answer = send(asSecretary, "xin-gia-han", 0, "note", "Mất điện", "until", day);

            assertThat(answer).hasStatus(422);
            var form = Jsoup.parse(Visitor.body(answer)).select("#xin-gia-han");
            assertThat(form.select("textarea").text()).isEqualTo("Mất điện");
            assertThat(form.select("input[name=until]").attr("value")).isEqualTo(day);
        }
    }

    @Test
    void whatIsSuspendedIsNotLateAndGoesOnFromWhereItWas() {
        assignments.take(StepKind.REPORTED, id, 0, Evidence.note("Đã học 20/31"), secretary);
        assertThat(send(asOffice, "tam-hoan", 1, "note", "Chờ hướng dẫn mới")).hasStatus(303);

        assertThat(tally(Timeliness.SUSPENDED)).isEqualTo(1);
        assertThat(tally(Timeliness.DUE_SOON)).isEqualTo(7);
        assertThat(page(asSecretary).select("aside").text()).contains("Chờ hướng dẫn mới");
        assertThat(send(asSecretary, "nop", 2, "note", "Xong")).hasStatus(422);

        assertThat(send(asOffice, "tiep-tuc", 2, "note", "")).hasStatus(303);
        assertThat(page(asSecretary).select(".work-state").text()).contains("Đang thực hiện");
    }

    @Test
    void whatIsWithdrawnIsCountedNowhereButCanBeReadWithItsReason() {
        assertThat(send(asOffice, "thu-hoi", 0, "note", "Giao nhầm đơn vị")).hasStatus(303);

        assertThat(total()).isEqualTo(7);
        assertThat(work.counts(secretary)).containsEntry(WorkList.Section.DO, 0L);
        assertThat(page(asSecretary).select("aside").text()).contains("đã được thu hồi", "Giao nhầm đơn vị");
        assertThat(page(asSecretary).select("aside form")).isEmpty();
    }

    @Test
    void aReasonIsAskedForWhereverSomebodyIsToldNo() {
        for (var step : List.of("tu-choi", "tam-hoan", "thu-hoi")) {
            var by = step.equals("tu-choi") ? asSecretary : asOffice;
            assertThat(send(by, step, 0, "note", " ")).hasStatus(422).bodyText().contains("Cần ghi lý do");
        }
    }

    private long tally(Timeliness timeliness) {
        return Boards.of(board, null, null, null, office).total().of(timeliness);
    }

    private long total() {
        return Boards.of(board, null, null, null, office).total().all();
    }

    private Document page(RequestPostProcessor by) {
        return Jsoup.parse(
                Visitor.body(browser.get().uri("/nhiem-vu/" + id).with(by).exchange()));
    }

    private MvcTestResult send(RequestPostProcessor by, String step, int version, String... parameters) {
        var request =
                browser.post().uri("/nhiem-vu/" + id + "/" + step).with(by).with(csrf());
        request.param("version", Integer.toString(version));
        for (var i = 0; i < parameters.length; i += 2) request.param(parameters[i], parameters[i + 1]);
        return request.exchange();
    }
}
