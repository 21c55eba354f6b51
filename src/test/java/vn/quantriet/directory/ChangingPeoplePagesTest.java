package vn.quantriet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.shared.Database;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** Forms about people: what they do, and what they give back when they are refused. */
@DatabaseTest(sample = "small", value = "people")
@Tag("person")
class ChangingPeoplePagesTest {

    private static final String CELL = "HP.303.11296.CB01";

    @Autowired
    Visitor.Door door;

    @Autowired
    Database database;

    @Test
    void someoneIsAddedMovedAndFoundOnTheRosterOfEachDay() {
        var office = door.as("tochuc");
        var added = office.send(
                "/con-nguoi/them",
                "ho-ten",
                "Doãn Thị Thử Nghiệm",
                "don-vi",
                unit(CELL),
                "tu-ngay",
                "1/3/2018",
                "la",
                "PROBATIONARY",
                "so-the",
                "99.000001",
                "ngay-sinh",
                "19-05-1990");
        var address = Visitor.target(added).replace("?da-luu=true", "");
        var moved = office.send(
                address + "/chuyen-don-vi",
                "version",
                "0",
                "den",
                unit("HP.303.11296.CB02"),
                "ngay",
                "15/06/2019",
                "so-quyet-dinh",
                "12-QĐ/ĐU");
        assertThat(moved).hasStatus(303);
        var page = office.page(address);
        assertThat(page.select("#qua-trinh").parents().text())
                .contains("Theo 12-QĐ/ĐU", "từ 15/06/2019", "từ 01/03/2018");
        assertThat(onRoster(office, CELL, "14/06/2019")).contains("Doãn Thị Thử Nghiệm");
        assertThat(onRoster(office, CELL, "15/06/2019")).doesNotContain("Doãn Thị Thử Nghiệm");
        assertThat(onRoster(office, "HP.303.11296.CB02", "15/06/2019")).contains("Doãn Thị Thử Nghiệm");
        assertThat(onRoster(office, "HP.303.11296.CB02", "")).contains("Doãn Thị Thử Nghiệm");
    }

    @Test
    void whatWasTypedStaysWhenItIsRefused() {
        var office = door.as("tochuc");
        var refused = office.send(
                "/con-nguoi/them",
                "ho-ten",
                "Người Chưa Có Đơn Vị",
                "don-vi",
                "",
                "tu-ngay",
                "31/02/2018",
                "la",
                "OFFICIAL",
                "dien-thoai",
                "chưa rõ");
        assertThat(refused).hasStatus(422);
        assertThat(Visitor.body(refused))
                .contains("Cần một ngày có thật", "Người Chưa Có Đơn Vị", "31/02/2018", "chưa rõ", "href=\"#tu-ngay\"");
        var stale = office.send(
                "/con-nguoi/" + anybody() + "/roi-danh-sach",
                "version",
                "99",
                "ngay",
                "1/1/2020",
                "ghi-chu",
                "đã ghi dài");
        assertThat(stale).hasStatus(409);
        assertThat(Visitor.body(stale)).contains("đã ghi dài");
        var taken = office.send(
                "/con-nguoi/" + anybody() + "/chuc-vu",
                "version",
                "0",
                "tai",
                unit(CELL),
                "chuc-danh",
                "Bí thư",
                "dung-dau",
                "1",
                "ngay",
                "1/1/2020");
        assertThat(taken).hasStatus(422);
        assertThat(Visitor.body(taken)).contains("Đơn vị đã có người đứng đầu");
    }

    @Test
    void theSecondOfTwoEditorsSeesBothVersionsAndChooses() {
        var office = door.as("tochuc");
        var path = "/con-nguoi/" + somebodyElse() + "/sua";
        assertThat(office.send(path, "version", "0", "ho-ten", "Tên Thứ Nhất", "dien-thoai", "1"))
                .hasStatus(303);
        var overtaken = office.send(path, "version", "0", "ho-ten", "Tên Thứ Hai", "dien-thoai", "1");
        assertThat(overtaken).hasStatus(409);
        var page = Jsoup.parse(Visitor.body(overtaken));
        assertThat(page.select("#ho-ten").val()).isEqualTo("Tên Thứ Hai");
        assertThat(page.select("#ho-ten + .meanwhile .said").text()).isEqualTo("Tên Thứ Nhất");
        assertThat(page.select("#dien-thoai + .meanwhile")).isEmpty();
        var version = page.select("input[name=version]").val();
        assertThat(office.send(path, "version", version, "ho-ten", "Tên Thứ Hai"))
                .hasStatus(303);
    }

    @Test
    void aUnitIsLookedForWithoutJavaScript() {
        var office = door.as("tochuc");
        var answer = office.send(
                "/con-nguoi/" + anybody() + "/chuyen-don-vi",
                "version",
                "0",
                "tim-don-vi",
                "den",
                "den-tim",
                "quận ủy ngô quyền",
                "ngay",
                "2/2/2020");
        assertThat(answer).hasStatusOk();
        assertThat(Visitor.body(answer)).contains("Quận ủy Ngô Quyền", "2/2/2020");
    }

    private static String onRoster(Visitor visitor, String unit, String day) {
        return visitor.page("/to-chuc/" + unit + "/danh-sach?ngay=" + day)
                .select("#ket-qua")
                .text();
    }

    /** Somebody on the roster of the cell, without a position. */
    private long anybody() {
        return database.sql("""
                select min(person.id) from person.person
                join organization.published_unit unit on unit.id = person.unit_id
                where unit.code = :cell and person.left_on is null
                  and not exists (select from person.published_position held where held.person_id = person.id)
                """).param("cell", CELL).query(Long.class).single();
    }

    private long somebodyElse() {
        return database.sql("""
                select min(person.id) from person.person
                join organization.published_unit unit on unit.id = person.unit_id
                where unit.code = 'HP.303.11302.CB01' and person.left_on is null
                """).query(Long.class).single();
    }

    private String unit(String code) {
        return database.sql("select id from organization.published_unit where code = :code")
                .param("code", code)
                .query((row, _) -> Long.toString(row.getLong(1)))
                .single();
    }
}
