package vn.quantriet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.shared.Database;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** What a unit's page says of it: who heads it, where it stands in either line, what it is known by. */
@DatabaseTest(sample = "small", value = "people")
@Tag("organization")
class TheUnitPageTest {

    private static final int STATEMENTS_A_PAGE_MAY_COST = 15;

    @Autowired
    Visitor.Door door;

    @Autowired
    Database database;

    @Test
    void theHeadStandsThereAndLeadsToTheirPage() {
        var page = door.as("vanphong").page("/to-chuc/HP.BTC");
        var head = fact(page, "Người đứng đầu");
        assertThat(head.text()).contains("Trưởng ban", "từ 01/01/2015");
        assertThat(head.select("a").text()).isEqualTo(headOf("HP.BTC"));
        var person = door.as("vanphong").page(head.select("a").attr("href"));
        assertThat(person.select("h1").text()).isEqualTo(headOf("HP.BTC"));
    }

    @Test
    void ofAnotherDayItIsWhoHeadedItThen() {
        var page = door.as("vanphong").page("/to-chuc/HP.BDV?ngay=2014-12-31");
        assertThat(fact(page, "Người đứng đầu").text()).isEqualTo("chưa ghi");
        page = door.as("vanphong").page("/to-chuc/HP.BDV?ngay=2015-01-01");
        assertThat(fact(page, "Người đứng đầu").text()).contains(headOf("HP.BDV"));
    }

    @Test
    void peopleAreCountedOnTheDayOneLooksAt() {
        var today = fact(door.as("vanphong").page("/to-chuc/HP.303"), "Số người");
        assertThat(today.text()).doesNotStartWith("0 ");
        var before = fact(door.as("vanphong").page("/to-chuc/HP.303?ngay=2014-12-31"), "Số người");
        assertThat(before.text()).isEqualTo("0 tại đơn vị; 0 kể cả các đơn vị bên dưới");
        var first = fact(door.as("vanphong").page("/to-chuc/HP.303?ngay=01/01/2015"), "Số người");
        assertThat(first.select("a").attr("href")).isEqualTo("/to-chuc/HP.303/danh-sach?ngay=01/01/2015");
        assertThat(door.as("vanphong").page(first.select("a").attr("href")).select("#ket-qua tbody tr"))
                .isNotEmpty();
    }

    @Test
    void aUnitThatStandsInTwoLinesShowsBoth() {
        var page = door.as("vanphong").page("/to-chuc/HP.303.UBND");
        assertThat(fact(page, "Tuyến Đảng").select("a").attr("href")).isEqualTo("/to-chuc/HP.303");
        assertThat(fact(page, "Tuyến hành chính").text()).isEqualTo("trực thuộc Ủy ban nhân dân thành phố");
        assertThat(page.select(".crumbs").text()).endsWith("Quận ủy Hồng Bàng");
        page = door.as("vanphong").page("/to-chuc/HP.303.UBND?tuyen=hanh-chinh");
        assertThat(page.select(".crumbs").text()).endsWith("Ủy ban nhân dân thành phố");
        assertThat(page.select(".crumbs a").getLast().attr("href")).isEqualTo("/to-chuc/HP.UBND?tuyen=hanh-chinh");
    }

    @Test
    void theAdministrativeLineOpensItsOwnTree() {
        var government = door.as("vanphong").page("/to-chuc/HP.UBND?tuyen=hanh-chinh");
        assertThat(government.select("#truc-thuoc").text())
                .contains("Ủy ban nhân dân quận Hồng Bàng", "Sở Nội vụ")
                .doesNotContain("Quận ủy Hồng Bàng");
        assertThat(door.as("vanphong")
                        .page("/to-chuc/HP.UBND")
                        .select("#truc-thuoc")
                        .text())
                .contains("Sở Nội vụ")
                .doesNotContain("Ủy ban nhân dân quận Hồng Bàng");
    }

    @Test
    void whatStandsAboveOutsideOnesBranchIsNotShown() {
        var page = door.as("vp.hongbang").page("/to-chuc/HP.303.UBND");
        assertThat(page.select("dl.facts dt").eachText()).contains("Tuyến Đảng").doesNotContain("Tuyến hành chính");
        assertThat(page.text()).doesNotContain("Ủy ban nhân dân thành phố");
    }

    @Test
    void whatItIsKnownByIsEditedShownAndFound() {
        var office = door.as("tochuc");
        var saved = office.send(
                "/to-chuc/HP.KB/sua",
                "version",
                "0",
                "identifier",
                "h25.07.01",
                "aliases",
                "Kho bạc Nhà nước Hải Phòng\n  Kho bạc cảng biển \n\nKho bạc cảng biển",
                "address",
                "12 phố Hàng Thử, phường Máy Tơ",
                "telephone",
                "(0225) 3 842 000",
                "email",
                "khobac@hp.example");
        assertThat(saved).hasStatus(303);
        var page = office.page(Visitor.target(saved));
        assertThat(page.select(".notice").text()).isEqualTo("Đã lưu.");
        assertThat(fact(page, "Mã định danh điện tử").text()).isEqualTo("H25.07.01");
        assertThat(fact(page, "Tên gọi khác").text()).isEqualTo("Kho bạc Nhà nước Hải Phòng · Kho bạc cảng biển");
        assertThat(fact(page, "Địa chỉ").text()).contains("phường Máy Tơ");
        assertThat(fact(page, "Điện thoại").select("a").attr("href")).isEqualTo("tel:(0225) 3 842 000");
        assertThat(fact(page, "Thư điện tử").text()).isEqualTo("khobac@hp.example");
        assertThat(office.page("/to-chuc?q={q}", "kho bac cang bien")
                        .select("#ket-qua tbody")
                        .text())
                .contains("Đảng ủy Kho bạc Nhà nước Hải Phòng");
        assertThat(told("unit:HP.KB")).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "identifier, H25-01, «H25-01» không đúng dạng",
        "telephone, chưa có, «chưa có» không phải là",
        "email, a@b, «a@b» không phải là"
    })
    void whatIsNotAsItHasToBeIsSaidAndNothingTypedIsLost(String field, String typed, String said) {
        var refused = door.as("tochuc")
                .send("/to-chuc/HP.CV/sua", "version", "0", "aliases", "Cảng vụ mới\nCảng vụ II", field, typed);
        assertThat(refused).hasStatus(422);
        assertThat(Visitor.body(refused)).contains(said, "Cảng vụ mới\nCảng vụ II", "value=\"" + typed + "\"");
        assertThat(told("unit:HP.CV")).isZero();
    }

    @Test
    void anIdentifierIsOneUnitsOnly() {
        assertThat(door.as("tochuc").send("/to-chuc/HP.VT/sua", "version", "0", "identifier", "H25.09"))
                .hasStatus(303);
        var taken = door.as("tochuc").send("/to-chuc/HP.CDHH/sua", "version", "0", "identifier", "H25.09");
        assertThat(taken).hasStatus(422);
        assertThat(Visitor.body(taken)).contains("H25.09 đã có đơn vị khác dùng");
    }

    @Test
    void theSecondOfTwoEditorsSeesBothVersionsAndChooses() {
        var first = door.as("tochuc");
        var second = door.as("quantri");
        first.send("/to-chuc/HP.HK/sua", "version", "0", "address", "Số 1", "telephone", "0225 111");
        var overtaken = second.send("/to-chuc/HP.HK/sua", "version", "0", "address", "Số 2", "telephone", "0225 111");
        assertThat(overtaken).hasStatus(409);
        var page = org.jsoup.Jsoup.parse(Visitor.body(overtaken));
        assertThat(page.select("#address").val()).isEqualTo("Số 2");
        assertThat(page.select("#address + .meanwhile .said").text()).isEqualTo("Số 1");
        assertThat(page.select("#telephone + .meanwhile")).isEmpty();
        assertThat(fact(first.page("/to-chuc/HP.HK"), "Địa chỉ").text()).isEqualTo("Số 1");
        var version = page.select("input[name=version]").val();
        assertThat(second.send("/to-chuc/HP.HK/sua", "version", version, "address", "Số 2"))
                .hasStatus(303);
        assertThat(fact(first.page("/to-chuc/HP.HK"), "Địa chỉ").text()).isEqualTo("Số 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/to-chuc/HP.303.UBND?tuyen=hanh-chinh", "/to-chuc/HP", "/to-chuc/HP.303/sua"})
    void aPageCostsFewStatements(String address) {
        assertThat(door.as("tochuc").statements(address)).isLessThanOrEqualTo(STATEMENTS_A_PAGE_MAY_COST);
    }

    private static org.jsoup.nodes.Element fact(Document page, String label) {
        var labels = page.select("dl.facts dt").eachText();
        assertThat(labels).contains(label);
        return page.select("dl.facts dd").get(labels.indexOf(label));
    }

    private String headOf(String code) {
        return database.sql("""
                select person.full_name from person.published_position held
                join person.person on person.id = held.person_id
                join organization.published_unit unit on unit.id = held.unit_id
                where unit.code = :code and held.head
                """)
                .param("code", code)
                .query((row, _) -> row.getString("full_name"))
                .single();
    }

    private long told(String subject) {
        return database.sql("select count(*) from audit.entry where subject = :subject and action = :action")
                .param("subject", subject)
                .param("action", "organization.unit-described")
                .query(Long.class)
                .single();
    }
}
