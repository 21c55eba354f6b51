package vn.quantriet.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

@Tag("duties")
@DatabaseTest(sample = "small", value = "calendar")
class KeepingTheCalendarTest {

    private static final String PATH = "/lich-lam-viec";

    @Autowired
    Visitor.Door door;

    @Autowired
    JdbcClient database;

    @Test
    void everybodyReadsTheDaysOfRestOfAYear() {
        var page = door.as("dangvien").page(PATH + "?nam=2026");

        assertThat(page.select("tbody tr").eachText())
                .anyMatch(row -> row.contains("24/11/2026") && row.contains("Ngày Văn hóa Việt Nam"))
                .anyMatch(row -> row.contains("22/08/2026") && row.contains("Làm bù"));
        assertThat(page.select("form[action=" + PATH + "]")).isEmpty();
        assertThat(page.select("button").text()).doesNotContain("Bỏ");
    }

    @Test
    void aYearNobodyFilledInSaysSo() {
        assertThat(door.as("dangvien")
                        .page(PATH + "?nam=2035")
                        .select(".empty-state")
                        .text())
                .contains("Chưa nhập lịch nghỉ năm 2035");
        assertThat(door.as("dangvien")
                        .page(PATH + "?nam=2027")
                        .select(".notice")
                        .text())
                .contains("dự kiến");
    }

    @Test
    void theAdministratorAddsADayAndTakesItBack() {
        var administrator = door.as("quantri");
        var added = administrator.send(
                PATH, "nam", "2028", "ngay", "3/1/2028", "loai", "IN_LIEU", "ten", "Nghỉ bù Tết Dương lịch");

        assertThat(added).hasStatus(303).redirectedUrl().isEqualTo(PATH + "?nam=2028");
        assertThat(administrator.page(PATH + "?nam=2028").select("tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("Thứ Hai, 03/01/2028", "Nghỉ bù Tết Dương lịch", "Nghỉ bù");

        assertThat(administrator.send(PATH + "/bo", "ngay", "2028-01-03")).hasStatus(303);
        assertThat(administrator.send(PATH + "/bo", "ngay", "2028-01-03")).hasStatus(404);
        assertThat(administrator.page(PATH + "?nam=2028").select("tbody tr")).isEmpty();
        assertThat(database.sql("select action from audit.entry where subject = 'day:2028-01-03' order by id")
                        .query((row, _) -> row.getString("action"))
                        .list())
                .containsExactly("calendar.day-added", "calendar.day-removed");
    }

    @Test
    void whatDoesNotFitIsRefusedAndKept() {
        var administrator = door.as("quantri");

        assertRefused(administrator, "Chưa nhập ngày", "ngay", "", "ten", "Nghỉ");
        assertRefused(administrator, "không phải là một ngày", "ngay", "31/02/2028", "ten", "Nghỉ");
        assertRefused(administrator, "Chưa nhập tên", "ngay", "04/01/2028", "ten", " ");
        assertRefused(
                administrator, "làm bù rơi vào thứ Bảy", "ngay", "04/01/2028", "loai", "SWAPPED_WORK", "ten", "Nghỉ");
        assertRefused(administrator, "đã có trong lịch", "ngay", "02/09/2026", "loai", "HOLIDAY", "ten", "Nghỉ");
    }

    private static void assertRefused(Visitor administrator, String sentence, String... parameters) {
        var answer = administrator.send(PATH, parameters);
        assertThat(answer).hasStatus(422);
        var page = org.jsoup.Jsoup.parse(Visitor.body(answer));
        assertThat(page.select(".error-summary").text()).contains(sentence);
        assertThat(page.select("input#ngay").attr("value")).isEqualTo(parameters[1]);
    }

    @Test
    void anAdministratorOfABranchReadsOnly() {
        assertThat(door.as("canbo.hongbang").send(PATH, "ngay", "04/01/2028", "ten", "Nghỉ"))
                .hasStatus(403);
        assertThat(door.as("canbo.hongbang").send(PATH + "/bo", "ngay", "02/09/2026"))
                .hasStatus(403);
    }
}
