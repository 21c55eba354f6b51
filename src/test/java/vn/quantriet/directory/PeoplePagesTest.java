package vn.quantriet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.shared.Database;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

@DatabaseTest(sample = "small", value = "people")
@Tag("person")
class PeoplePagesTest {

    private static final String CELL = "HP.303.11296.CB01";
    private static final int STATEMENTS_A_PAGE_MAY_COST = 15;

    @Autowired
    Visitor.Door door;

    @Autowired
    Database database;

    @Test
    void aSecretarySeesTheirOwnCellWithWhatIsSensitive() {
        var page = door.as("bithu").page("/con-nguoi");
        assertThat(page.select("#ket-qua tbody tr")).hasSizeGreaterThan(2);
        assertThat(page.select("#ket-qua thead").text()).contains("Ngày sinh", "Số thẻ đảng viên", "Điện thoại");
        assertThat(page.text()).doesNotContain("Thêm người");
    }

    @Test
    void anOfficerSeesNamesOnly() {
        var officer = door.as("canbo.hongbang");
        var page = officer.page("/to-chuc/" + CELL + "/danh-sach");
        assertThat(page.select("#ket-qua thead").text()).doesNotContain("Ngày sinh", "Điện thoại");
        var person = officer.page("/con-nguoi/" + anybody());
        assertThat(person.text()).contains("chỉ hiện với vai trò được xem").doesNotContain("31.0");
        assertThat(person.select("aside.duty-next")).isEmpty();
    }

    @Test
    void whoIsOutsideTheBranchDoesNotExist() {
        var neighbour = door.as("canbo.ngoquyen");
        assertThat(neighbour.open("/con-nguoi/" + anybody())).hasStatus(404);
        assertThat(neighbour.open("/to-chuc/" + CELL + "/danh-sach")).hasStatus(404);
        assertThat(neighbour.open("/con-nguoi/999999999")).hasStatus(404);
        assertThat(door.as("dangvien").open("/con-nguoi")).hasStatus(403);
        assertThat(door.as("canbo.hongbang").open("/con-nguoi/them")).hasStatus(403);
        assertThat(door.as("canbo.hongbang").open("/con-nguoi/" + anybody() + "/sua"))
                .hasStatus(403);
    }

    @Test
    void namesAreFoundWithAndWithoutDiacritics() {
        var name = database.sql("select full_name from person.person where id = :id")
                .param("id", anybody())
                .query((row, _) -> row.getString(1))
                .single();
        var office = door.as("tochuc");
        var plain = vn.quantriet.text.VietnameseText.searchKey(name);
        assertThat(office.page("/con-nguoi?q={q}", name).select("#ket-qua").text())
                .contains(name);
        assertThat(office.page("/con-nguoi?q={q}", plain).select("#ket-qua").text())
                .contains(name);
        assertThat(office.page("/con-nguoi?q={q}", "%_\\").select("#ket-qua tbody tr"))
                .isEmpty();
    }

    @Test
    void readingARecordIsWrittenDown() {
        var before = read("person:" + anybody());
        door.as("bithu").open("/con-nguoi/" + anybody());
        assertThat(read("person:" + anybody())).isEqualTo(before + 1);
        var lists = read("roster:" + unit(CELL));
        door.as("bithu").open("/con-nguoi");
        door.as("canbo.quantoan").open("/to-chuc/" + CELL + "/danh-sach");
        assertThat(read("roster:" + unit(CELL))).isEqualTo(lists + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/con-nguoi",
                "/con-nguoi?q=nguyen&la=OFFICIAL&chuc-vu=HEAD&doi-tuong=can-bo-chu-chot-cac-cap",
                "/con-nguoi?ngay=01/01/2019",
                "/to-chuc/HP.303.11296.CB01/danh-sach",
                "/con-nguoi/them",
                "/con-nguoi/doi-tuong",
                "/con-nguoi/them-doi-tuong",
                "/con-nguoi/doi-tuong/bao-cao-vien"
            })
    void aPageCostsFewStatements(String address) {
        assertThat(door.as("tochuc").open(address)).hasStatusOk();
        assertThat(door.as("tochuc").statements(address)).isLessThanOrEqualTo(STATEMENTS_A_PAGE_MAY_COST);
    }

    @Test
    void aPersonsPageCostsFewStatements() {
        assertThat(door.as("tochuc").statements("/con-nguoi/" + anybody()))
                .isLessThanOrEqualTo(STATEMENTS_A_PAGE_MAY_COST);
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

    private String unit(String code) {
        return database.sql("select id from organization.published_unit where code = :code")
                .param("code", code)
                .query((row, _) -> Long.toString(row.getLong(1)))
                .single();
    }

    private long read(String subject) {
        return database.sql("select count(*) from audit.entry where action = 'person.read' and subject = :subject")
                .param("subject", subject)
                .query(Long.class)
                .single();
    }
}
