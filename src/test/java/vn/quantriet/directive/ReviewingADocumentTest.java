package vn.quantriet.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.quantriet.sample.SampleDirective;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

@DatabaseTest(value = "review", sample = "small")
@Tag("directive")
class ReviewingADocumentTest {

    private static int number = 100;

    @Autowired
    Visitor.Door door;

    Visitor office;
    String address = "";

    @BeforeEach
    void bringIn() {
        office = door.as("vanphong");
        var text = SampleDirective.text(LocalDate.of(2026, 3, 2)).replace("58-CT/TU", ++number + "-CT/TU");
        address = Visitor.target(office.send("/van-ban/nhap", "van-ban", text));
    }

    @Test
    void theHeadingIsReadFromTheText() {
        assertThat(address).isEqualTo("/van-ban/" + number + "-ct-tu-2026/ra-soat");
        assertThat(office.page(address).select(".facts dd").eachText())
                .contains("Chỉ thị", number + "-CT/TU", "02/03/2026");
    }

    @Test
    void theTextStandsBesideItsDuties() {
        var page = office.page(address);
        assertThat(page.select(".duty")).hasSizeGreaterThan(15);
        assertThat(page.select("#muc-2\\.2 .no").text()).isEqualTo("2.2-");
        assertThat(page.select(".document-text .who").eachText()).contains("Sở Thông tin và Truyền thông");
        assertThat(page.select(".document-text .cite").eachText()).contains("27-NQ/TU", "112-KH/TU");
        assertThat(page.select(".document-text").text()).contains("Nơi nhận:", "Chỉ thị này phổ biến đến chi bộ.");
    }

    @Test
    void groupsOfUnitsAreResolvedToUnitsOfTheTree() {
        var page = office.page(address);
        assertThat(page.select(".addressee").eachText())
                .contains("cấp huyện 28 đơn vị", "Sở Nội vụ 1 đơn vị")
                .anyMatch(text -> text.endsWith("cấp ủy trực thuộc 35 đơn vị"));
    }

    @Test
    void aDutyIsConfirmedAndRestored() {
        var duty = first();
        decide(duty, "CONFIRMED");
        assertThat(first().hasClass("state-confirmed")).isTrue();
        decide(first(), "REMOVED");
        assertThat(first().hasClass("state-removed")).isTrue();
        decide(first(), "PROPOSED");
        assertThat(first().hasClass("state-proposed")).isTrue();
    }

    @Test
    void anEditedDutyHasItsNewWordsUnitsAndDay() {
        edit(first(), "Soạn đề cương", "Ban Dân vận Thành ủy\ncác cấp uỷ trực thuộc", "31/12/2026");
        var edited = first();
        assertThat(edited.select("h3").text()).isEqualTo("Soạn đề cương");
        assertThat(edited.select(".addressee").eachText())
                .contains("Ban Dân vận Thành ủy 1 đơn vị", "các cấp uỷ trực thuộc 35 đơn vị");
        assertThat(edited.select("time").attr("datetime")).isEqualTo("2026-12-31");
    }

    @Test
    void whatWasTypedComesBackWhenTheDateIsNone() {
        var answer = edit(first(), "Soạn đề cương", "Ban Dân vận Thành ủy", "31/02/2026");
        assertThat(answer).hasStatus(422);
        assertThat(Visitor.body(answer)).contains("Soạn đề cương", "31/02/2026", "Ban Dân vận Thành ủy");
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndOverwritesNothing() {
        var seenByBoth = first();
        edit(seenByBoth, "Lần thứ nhất", "Ban Dân vận Thành ủy", "31/12/2026");
        var second = edit(seenByBoth, "Lần thứ hai", "Ban Dân vận Thành ủy", "31/12/2026");
        assertThat(second).hasStatus(422);
        assertThat(Visitor.body(second)).contains("Lần thứ hai", "Có người khác vừa sửa");
        assertThat(first().select("h3").text()).isEqualTo("Lần thứ nhất");
    }

    @Test
    void splittingMakesTwoAndMergingMakesOne() {
        var before = office.page(address).select(".duty").size();
        var duty = first();
        office.send(path(duty) + "/tach", "version", version(duty), "first", "Việc một", "second", "Việc hai");
        var split = office.page(address).select(".duty");
        assertThat(split).hasSize(before + 1);
        assertThat(split.get(1).select("h3").text()).isEqualTo("Việc hai");
        office.send(path(split.get(0)) + "/gop", "version", version(split.get(0)));
        var merged = office.page(address).select(".duty");
        assertThat(merged.get(0).select("h3").text()).isEqualTo("Việc một; Việc hai");
        assertThat(merged.get(1).hasClass("state-removed")).isTrue();
    }

    @Test
    void aCorrectedPhraseIsRememberedForTheNextDocument() {
        var page = address + "/noi-nhan";
        assertThat(office.open(page + "?cum-tu={phrase}", "cấp huyện")).hasStatusOk();
        office.send(page, "phrase", "cấp huyện", "reach", "BRANCH", "kinds", "DISTRICT_COMMITTEE", "remember", "1");
        assertThat(office.page(address).select(".addressee").eachText()).contains("cấp huyện 15 đơn vị");
        bringIn();
        assertThat(office.page(address).select(".addressee").eachText()).contains("cấp huyện 15 đơn vị");
        office.send(
                address + "/noi-nhan",
                "phrase",
                "cấp huyện",
                "reach",
                "BRANCH",
                "kinds",
                "DISTRICT_COMMITTEE",
                "kinds",
                "UPPER_GRASSROOTS_COMMITTEE",
                "remember",
                "1");
    }

    @Test
    void theSameDocumentIsNotRegisteredTwice() {
        var text = SampleDirective.text(LocalDate.of(2026, 3, 2)).replace("58-CT/TU", number + "-CT/TU");
        var again = office.send("/van-ban/nhap", "van-ban", text);
        assertThat(again).hasStatus(422);
        assertThat(Visitor.body(again)).contains("đã có trong sổ văn bản", "phổ biến đến chi bộ");
    }

    @Test
    void whoMayNotDraftSeesNoDraft() {
        assertThat(door.as("bithu").open(address)).hasStatus(403);
        assertThat(door.as("bithu").open(address.replace("/ra-soat", ""))).hasStatus(404);
        assertThat(door.as("canbo.hongbang").send("/van-ban/nhap", "van-ban", "x"))
                .hasStatus(403);
    }

    @Test
    void anotherBranchesOfficeFindsNothing() {
        assertThat(door.as("vp.hongbang").open(address)).hasStatus(404);
        assertThat(door.as("vp.hongbang").send(path(first()) + "/gop", "version", "0"))
                .hasStatus(404);
    }

    @Test
    void aPageCostsFewStatements() {
        assertThat(office.statements(address)).isLessThanOrEqualTo(15);
        assertThat(office.statements("/van-ban")).isLessThanOrEqualTo(15);
    }

    private Element first() {
        return office.page(address).select(".duty").get(0);
    }

    private MvcTestResult edit(Element duty, String action, String leads, String due) {
        return office.send(
                path(duty), "version", version(duty), "action", action, "leads", leads, "kind", "DATE", "due", due);
    }

    private void decide(Element duty, String state) {
        office.send(path(duty) + "/quyet-dinh", "version", version(duty), "state", state);
    }

    private String path(Element duty) {
        return address + "/nhiem-vu/" + duty.attr("data-duty");
    }

    private static String version(Element duty) {
        return duty.select("input[name=version]").get(0).attr("value");
    }
}
