package vn.quantriet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** The pages on which audiences are added, changed, withdrawn and taken up again. */
@DatabaseTest(sample = "small", value = "people")
@Tag("person")
class AudiencePagesTest {

    private static final String LIST = "/con-nguoi/doi-tuong";

    @Autowired
    Visitor.Door door;

    @Test
    void everyAudienceOfTheSampleHasPeople() {
        assertThat(door.as("tochuc").page(LIST).select("tbody tr"))
                .filteredOn(row -> !row.text().contains("Thử"))
                .allSatisfy(row -> assertThat(row.select("td").getLast().text()).isNotEqualTo("0"));
    }

    @Test
    void rulesArePreviewedChangedAndKeptAsTyped() {
        var office = door.as("tochuc");
        var page = office.page(LIST + "/bao-cao-vien");
        assertThat(page.select("legend.h3").text()).contains("Điều kiện 1");
        assertThat(page.select("#chuc-danh-0").text()).isEqualTo("Báo cáo viên");
        var more = office.send(LIST + "/bao-cao-vien", rules("0", "báo cáo viên; Cộng tác viên", "them"));
        assertThat(Visitor.body(more)).contains("Điều kiện 2", "người sẽ thuộc đối tượng này");
        var saved = office.send(LIST + "/bao-cao-vien", rules("0", "báo cáo viên; Cộng tác viên", "luu"));
        assertThat(saved).hasStatus(303);
        page = office.page(LIST + "/bao-cao-vien");
        assertThat(page.select("#chuc-danh-0").text()).isEqualTo("báo cáo viên; Cộng tác viên");
        assertThat(door.as("bithu").page(LIST + "/bao-cao-vien").select("fieldset[disabled]"))
                .isNotEmpty();
    }

    @Test
    void theSecondOfTwoEditorsSeesBothVersionsAndChooses() {
        var office = door.as("tochuc");
        var name = "Đối tượng Thử hai người";
        var code = added(name);
        assertThat(office.send(code, named(name, "0", "Trưởng ban", "luu"))).hasStatus(303);
        var overtaken = office.send(code, named(name, "0", "Giám đốc", "luu"));
        assertThat(overtaken).hasStatus(409);
        var page = Jsoup.parse(Visitor.body(overtaken));
        assertThat(page.select(".meanwhile").text()).contains("Trưởng ban");
        assertThat(page.select("#chuc-danh-0").text()).isEqualTo("Giám đốc");
        var version = page.select("input[name=version]").getFirst().val();
        assertThat(office.send(code, named(name, version, "Giám đốc", "luu"))).hasStatus(303);
        assertThat(office.page(code).select("#chuc-danh-0").text()).isEqualTo("Giám đốc");
    }

    @Test
    void oneIsAddedOnceWithdrawnFromADayAndTakenUpAgain() {
        var office = door.as("tochuc");
        var code = added("Đối tượng Thử ngừng dùng");
        var again = office.send("/con-nguoi/them-doi-tuong", named("đối tượng thử NGỪNG dùng", "0", "Bí thư", "luu"));
        assertThat(again).hasStatus(422);
        assertThat(Visitor.body(again)).contains("Đã có đối tượng mang tên này", "đối tượng thử NGỪNG dùng");
        assertThat(office.send(code + "/ngung", "version", "0", "ngay", "hôm nào đó"))
                .hasStatus(422);
        assertThat(office.send(code + "/ngung", "version", "0", "ngay", "1/1/2000"))
                .hasStatus(422);
        assertThat(office.send(code + "/ngung", "version", "0", "ngay", "1/1/2030"))
                .hasStatus(303);
        assertThat(office.send(code + "/ngung", "version", "0", "ngay", "1/1/2031"))
                .hasStatus(409);
        assertThat(office.page(LIST).select("tr:contains(Thử ngừng)").text()).contains("ngừng dùng từ 01/01/2030");
        assertThat(office.page("/con-nguoi")
                        .select("#doi-tuong option:contains(Thử ngừng)")
                        .text())
                .endsWith("(đã ngừng dùng)");
        assertThat(office.send(code + "/dung-lai", "version", "1")).hasStatus(303);
        assertThat(office.page(LIST).select("tr:contains(Thử ngừng)").text()).doesNotContain("ngừng dùng từ");
        assertThat(office.send(code + "/xoa", "version", "2")).hasStatus(404);
    }

    @Test
    void onlyTheTopAddsAndChanges() {
        assertThat(door.as("kiemtra").open("/con-nguoi/them-doi-tuong")).hasStatus(403);
        assertThat(door.as("kiemtra").page(LIST).text()).doesNotContain("Thêm đối tượng");
        assertThat(door.as("tochuc").page(LIST).text()).contains("Thêm đối tượng");
    }

    private String added(String name) {
        var answer = door.as("tochuc").send("/con-nguoi/them-doi-tuong", named(name, "0", "Bí thư", "luu"));
        return Visitor.target(answer).replace("?da-luu=true", "");
    }

    private static String[] rules(String version, String titles, String button) {
        return named("Báo cáo viên", version, titles, button);
    }

    private static String[] named(String name, String version, String titles, String button) {
        var fields = new ArrayList<>(List.of("version", version, "ten", name, "ghi-chu", "", "so-dieu-kien", "1"));
        fields.addAll(List.of("tac-dung-0", "INCLUDE", "theo-0", "POSITION", "chuc-danh-0", titles));
        fields.addAll(List.of("ten-don-vi-0", "", button, "1"));
        return fields.toArray(String[]::new);
    }
}
