package vn.quantriet.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.quantriet.obligation.Town;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** A document is of one field of work or of none: said in its heading, and on its page once it is published. */
@DatabaseTest("obligation-work")
@Import(Town.class)
@Tag("directive")
class SortingADocumentTest {

    @Autowired
    Town towns;

    @Autowired
    Publications publications;

    @Autowired
    DocumentShelf shelf;

    @Autowired
    Database database;

    @Autowired
    MockMvcTester browser;

    Town.Built town;
    Visitor office;
    Document document;
    String page = "";
    String heading = "";

    @BeforeEach
    void aDocumentInReview() {
        town = towns.build(1, 1);
        office = new Visitor(browser, town.account("", Role.OFFICE));
        document = town.document(
                "80-CT", List.of(new Town.Duty("Học tập", LocalDate.of(2031, 3, 31), Set.of(UnitKind.PARTY_CELL))));
        page = "/van-ban/" + document.slug();
        heading = page + "/ra-soat/tieu-de";
    }

    @Test
    void theFieldIsChosenWithTheHeadingShownAndToldInTheLog() {
        assertThat(facts(page + "/ra-soat")).contains("Lĩnh vực chưa phân lĩnh vực");
        var options = office.page(heading).select("select[name=field] option");
        assertThat(options.eachText()).startsWith("chưa phân lĩnh vực", "Xây dựng Đảng, hệ thống chính trị");

        assertThat(correct(document.version(), "kinh-te")).hasStatus(303);

        assertThat(facts(page + "/ra-soat")).contains("Lĩnh vực Kinh tế, ngân sách");
        assertThat(office.page(heading)
                        .select("select[name=field] option[selected]")
                        .eachAttr("value"))
                .containsExactly("kinh-te");
        assertThat(told("directive.corrected")).singleElement().asString().contains("\"field\": \"null → kinh-te\"");
        assertThat(correct(now().version(), "")).hasStatus(303);
        assertThat(now().field()).isNull();
    }

    @Test
    void aFieldThatIsNoneIsRefusedAndNothingTypedIsLost() {
        var refused = correct(document.version(), "gi-do");
        assertThat(refused).hasStatus(422);
        assertThat(Visitor.body(refused)).contains("Không có lĩnh vực này", "trích yếu mới");
        assertThat(now().field()).isNull();
    }

    @Test
    void theSecondOfTwoIsToldAndOverwritesNothing() {
        correct(document.version(), "kinh-te");
        var second = correct(document.version(), "noi-chinh");
        assertThat(second).hasStatus(422);
        assertThat(Visitor.body(second)).contains("Có người khác vừa sửa");
        assertThat(now().field()).isEqualTo("kinh-te");
    }

    @Test
    void whatIsPublishedCanStillBeSortedByItsOfficeUnderItsVersion() {
        publications.publish(document.id(), document.version(), false, town.actor("", Role.OFFICE));
        var version = now().version();
        assertThat(office.page(page).select("select[name=linh-vuc]")).hasSize(1);

        assertThat(sort(office, version, "van-hoa-xa-hoi")).hasStatus(303);

        assertThat(facts(page)).contains("Lĩnh vực Văn hoá – xã hội");
        assertThat(told("directive.classified")).containsExactly("{\"field\": \"null → van-hoa-xa-hoi\"}");
        var late = sort(office, version, "doi-ngoai");
        assertThat(late).hasStatus(422);
        assertThat(Visitor.body(late)).contains("Có người khác vừa sửa");
        assertThat(sort(office, now().version(), "gi-do")).hasStatus(422);
        assertThat(now().field()).isEqualTo("van-hoa-xa-hoi");
    }

    @Test
    void aFieldOfTheCitysOwnIsChosenLikeTheOthers() {
        database.sql("""
                insert into directive.work_field (code, name, name_en, position)
                values ('bien-dao', 'Biển, đảo', 'Sea and islands', 13) on conflict do nothing
                """).update();
        assertThat(office.page(heading).select("select[name=field] option").eachText())
                .endsWith("Biển, đảo");
        assertThat(correct(document.version(), "bien-dao")).hasStatus(303);
        assertThat(facts(page + "/ra-soat")).contains("Lĩnh vực Biển, đảo");
    }

    @Test
    void theRegisterIsNarrowedByFieldAndKeepsItFromPartToPart() {
        assertThat(registered("linh-vuc=chua-phan")).containsExactly(page + "/ra-soat");
        assertThat(registered("linh-vuc=kinh-te")).isEmpty();
        assertThat(office.page("/van-ban?linh-vuc=kinh-te")
                        .select(".empty-state")
                        .text())
                .contains("Không có văn bản nào khớp");

        correct(document.version(), "kinh-te");

        assertThat(registered("linh-vuc=kinh-te&giai-doan=REVIEW&q=80-CT")).containsExactly(page + "/ra-soat");
        assertThat(registered("linh-vuc=chua-phan")).isEmpty();
        var second = office.page("/van-ban?linh-vuc=kinh-te&giai-doan=REVIEW&q={words}&trang=1", "80&CT");
        assertThat(second.select("nav.pager a").eachAttr("href"))
                .containsExactly("/van-ban?q=80%26CT&giai-doan=REVIEW&linh-vuc=kinh-te&trang=0");
        assertThat(office.open("/van-ban?linh-vuc=gi-do")).hasStatus(404);
    }

    private List<String> registered(String query) {
        return office.page("/van-ban?" + query).select(".register-line a[href^=/van-ban/]").eachAttr("href").stream()
                .distinct()
                .toList();
    }

    @Test
    void nobodyElseSortsIt() {
        publications.publish(document.id(), document.version(), false, town.actor("", Role.OFFICE));
        var leader = new Visitor(browser, town.account("", Role.LEADER));
        var district = new Visitor(browser, town.account("NORTH", Role.OFFICE));
        assertThat(leader.page(page).select("select[name=linh-vuc]")).isEmpty();
        assertThat(sort(leader, now().version(), "kinh-te")).hasStatus(403);
        assertThat(district.page(page).select("select[name=linh-vuc]")).isEmpty();
        assertThat(sort(district, now().version(), "kinh-te")).hasStatus(404);
        assertThat(now().field()).isNull();
    }

    @Test
    void thePagesTakeFewStatements() {
        correct(document.version(), "kinh-te");
        assertThat(office.statements(page + "/ra-soat")).isLessThanOrEqualTo(15);
        publications.publish(document.id(), now().version(), false, town.actor("", Role.OFFICE));
        assertThat(office.statements(page)).isLessThanOrEqualTo(15);
    }

    private MvcTestResult correct(int version, String field) {
        return office.send(
                heading,
                "version",
                "" + version,
                "type",
                "DIRECTIVE",
                "number",
                "80-CT/" + town.code,
                "subject",
                "trích yếu mới",
                "field",
                field);
    }

    private MvcTestResult sort(Visitor by, int version, String field) {
        return by.send(page + "/linh-vuc", "version", "" + version, "linh-vuc", field);
    }

    private String facts(String address) {
        return office.page(address).select(".facts").text();
    }

    private Document now() {
        return shelf.get(document.slug(), town.actor("", Role.OFFICE));
    }

    private List<String> told(String action) {
        return database.sql("select details::text as details from audit.entry where action = :action and subject = :it")
                .param("action", action)
                .param("it", "document:" + document.slug())
                .query((row, _) -> row.getString("details"))
                .list();
    }
}
