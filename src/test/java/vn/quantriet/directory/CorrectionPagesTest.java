package vn.quantriet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.shared.Database;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** The page on which days of the past are put right. */
@DatabaseTest(sample = "small", value = "people")
@Tag("person")
class CorrectionPagesTest {

    private static final String CELL = "HP.303.11299.CB01";

    @Autowired
    Visitor.Door door;

    @Autowired
    Database database;

    private Visitor office;
    private String person = "";

    @BeforeEach
    void somebody() {
        office = door.as("tochuc");
        var added = office.send(
                "/con-nguoi/them",
                "ho-ten",
                "Doãn Thị Đính Chính",
                "don-vi",
                unit(),
                "tu-ngay",
                "1/3/2018",
                "la",
                "OFFICIAL",
                "chuc-danh",
                "Chi ủy viên");
        person = Visitor.target(added).replace("?da-luu=true", "");
    }

    @Test
    void aTurnIsPutRightAndThePageShowsWhatStoodBefore() {
        var form = office.page(person + "/dinh-chinh?tu-cach=2018-03-01");
        assertThat(form.select("#tu-ngay").val()).isEqualTo("01/03/2018");
        assertThat(form.select("#den-ngay")).isEmpty();
        var corrected = office.send(
                person + "/dinh-chinh",
                "version",
                form.select("input[name=version]").val(),
                "tu-cach",
                "2018-03-01",
                "tu-ngay",
                "5-3-2017",
                "ly-do",
                "Ghi nhầm ngày kết nạp");
        assertThat(corrected).hasStatus(303);
        var page = office.page(person);
        assertThat(page.select("#da-dinh-chinh").parents().text())
                .contains("Đảng viên chính thức", "Ghi nhầm ngày kết nạp");
        assertThat(page.select("s").text()).isEqualTo("từ 01/03/2018");
        assertThat(page.select("dl.facts").text()).contains("Đảng viên chính thức từ 05/03/2017");
        assertThat(told()).isOne();
    }

    @Test
    void whatIsRefusedGivesBackWhatWasTyped() {
        var position =
                office.page(person).select("a[href*=chuc-vu=]").attr("href").replaceAll(".*=", "");
        var refused = office.send(
                person + "/dinh-chinh",
                "version",
                "0",
                "chuc-vu",
                position,
                "tu-ngay",
                "31/02/2018",
                "ly-do",
                "ngày không có thật");
        assertThat(refused).hasStatus(422);
        var page = Jsoup.parse(Visitor.body(refused));
        assertThat(page.select("#tu-ngay").val()).isEqualTo("31/02/2018");
        assertThat(page.select("#ly-do").text()).isEqualTo("ngày không có thật");
        assertThat(page.select(".facts").text()).contains("Chi ủy viên", "từ 01/03/2018");
        var stale = office.send(
                person + "/dinh-chinh", "version", "7", "chuc-vu", position, "tu-ngay", "1/2/2018", "ly-do", "bản cũ");
        assertThat(stale).hasStatus(409);
        assertThat(Jsoup.parse(Visitor.body(stale)).select("#tu-ngay").val()).isEqualTo("1/2/2018");
        assertThat(told()).isZero();
    }

    @Test
    void whoMayNotChangePeopleIsOfferedNoneAndFindsNothing() {
        assertThat(door.as("kiemtra").page(person).select("a[href*=dinh-chinh]"))
                .isEmpty();
        assertThat(door.as("kiemtra").open(person + "/dinh-chinh?tu-cach=2018-03-01"))
                .hasStatus(403);
        for (var nothing : new String[] {"", "?tu-cach=2018-03-02", "?tu-cach=hôm qua", "?chuc-vu=1", "?chuc-vu=x"})
            assertThat(office.open(person + "/dinh-chinh" + nothing))
                    .as(nothing)
                    .hasStatus(404);
    }

    private String unit() {
        return database.sql("select id from organization.published_unit where code = :code")
                .param("code", CELL)
                .query((row, _) -> Long.toString(row.getLong(1)))
                .single();
    }

    private long told() {
        return database.sql("select count(*) from audit.entry where action = :action and subject = :subject")
                .param("action", "person.past-corrected")
                .param("subject", "person:" + person.replaceAll(".*/", ""))
                .query(Long.class)
                .single();
    }
}
