package vn.quantriet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** A unit's page tells how it came to be: its stages, the decisions that began them, whom it followed, who it. */
@DatabaseTest(value = "history", sample = "small")
@Tag("trees")
class TheHistoryOfAUnitTest {

    private static final String ORDERED = """
            thành lập\tHP.501\tĐảng ủy phường Hồng An\tĐảng ủy xã, phường, thị trấn\t\tHP.303
            hợp nhất\tHP.303.11296, HP.303.11299\t\t\t\t\t\tHP.501
            đổi tên\tHP.304\tQuận ủy Ngô Quyền mới
            chuyển\tHP.305.VP\t\t\t\tHP.303
            """;

    @Autowired
    Visitor.Door door;

    private static String decision = "";

    @BeforeEach
    void decide() {
        if (!decision.isEmpty()) return;
        var organiser = door.as("tochuc");
        decision = Visitor.target(organiser.send(
                "/to-chuc/quyet-dinh/moi",
                "version",
                "0",
                "number",
                "77-QĐ/TU",
                "issuedOn",
                "01/06/2025",
                "title",
                "Sắp xếp các phường",
                "effectiveOn",
                "01/07/2025"));
        organiser.send(decision + "/bang", "version", "0", "bang", ORDERED);
        organiser.send(decision + "/dien-tap", "version", "1");
        assertThat(organiser.send(decision + "/ap-dung", "version", "1")).hasStatus(303);
    }

    @Test
    void aUnitThatEndedShowsWhoTookItOver() {
        var history = history("vanphong", "HP.303.11296");
        assertThat(history.select("h3").text()).isEqualTo("Kế thừa");
        assertThat(history.select(".kin li").text())
                .isEqualTo("Đảng ủy phường Hồng An tiếp nhận, từ 01/07/2025, theo 77-QĐ/TU");
        assertThat(history.select(".kin a").eachAttr("href")).containsExactly("/to-chuc/HP.501", decision);
        assertThat(history.select("li time").text()).isEqualTo("01/01/2015 – 30/06/2025");
    }

    @Test
    void aUnitThatWasFoundedShowsWhomItFollowed() {
        var history = history("vanphong", "HP.501");
        assertThat(history.select("h3").text()).isEqualTo("Tiền thân");
        assertThat(history.select(".kin a[href^=/to-chuc/HP]").eachText())
                .containsExactly("Đảng ủy phường Hùng Vương", "Đảng ủy phường Quán Toan");
        assertThat(history.select("ol li").text()).contains("từ 01/07/2025", "theo quyết định 77-QĐ/TU");
    }

    @Test
    void stagesStandWithTheirDecisionsTheLatestFirst() {
        var stages = history("vanphong", "HP.304").select("ol li");
        assertThat(stages).hasSize(2);
        assertThat(stages.getFirst().text())
                .contains("Quận ủy Ngô Quyền mới", "từ 01/07/2025", "theo quyết định 77-QĐ/TU");
        assertThat(stages.getFirst().select("a").attr("href")).isEqualTo(decision);
        assertThat(stages.getLast().text())
                .contains("01/01/2015 – 30/06/2025", "thuộc Thành ủy Hải Phòng")
                .doesNotContain("77-QĐ/TU");
    }

    @Test
    void aDecisionFromAboveIsNamedAndNotOpenedFromBelow() {
        var history = history("vp.hongbang", "HP.501");
        assertThat(history.text()).contains("77-QĐ/TU");
        assertThat(history.select("a[href*=quyet-dinh]")).isEmpty();
        assertThat(door.as("vp.hongbang").open(decision)).hasStatus(404);
    }

    @Test
    void aUnitThatCameFromElsewhereStillTellsWhere() {
        var stages = history("vanphong", "HP.305.VP").select("ol li");
        assertThat(stages.getFirst().text()).contains("thuộc Quận ủy Hồng Bàng");
        assertThat(stages.getLast().text()).contains("thuộc Quận ủy Lê Chân");
    }

    @Test
    void aUnitNothingHappenedToHasNoHistory() {
        assertThat(door.as("vanphong").page("/to-chuc/HP.306").select("#lich-su"))
                .isEmpty();
    }

    private Elements history(String username, String code) {
        return door.as(username).page("/to-chuc/" + code).select("#lich-su");
    }
}
