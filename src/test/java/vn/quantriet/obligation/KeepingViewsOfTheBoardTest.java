package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** A board is kept under a name, for oneself or for one's unit, and two people never overwrite each other. */
@DatabaseTest("obligation-board")
@Import(Town.class)
@Tag("board")
class KeepingViewsOfTheBoardTest {

    private static final String PATH = "/dieu-hanh/khung-nhin";

    @Autowired
    Town towns;

    @Autowired
    Publications publications;

    @Autowired
    Database database;

    @Autowired
    Clock clock;

    @Autowired
    MockMvcTester browser;

    Town.Built town;
    Visitor office;
    Visitor leader;

    @BeforeEach
    void aTownWithADocument() {
        town = towns.build(1, 1);
        office = new Visitor(browser, town.account("", Role.OFFICE));
        leader = new Visitor(browser, town.account("", Role.LEADER));
        var document = town.document(
                "50-CT",
                List.of(new Town.Duty("Học tập", LocalDate.now(clock).minusDays(1), Set.of(UnitKind.PARTY_CELL))));
        publications.publish(document.id(), document.version(), false, town.actor("", Role.OFFICE));
    }

    @Test
    void whatIsKeptIsTheQuestionAndNotTheAnswer() {
        var board = office.page("/dieu-hanh?cap=chi-bo&van-ban=" + town.slug("50-CT") + "&q=khong-thuoc-bang");
        var asked = board.select("input[name=bo-loc]").attr("value");
        assertThat(asked).isEqualTo("?van-ban=" + town.slug("50-CT") + "&cap=chi-bo");

        var answer = office.send(PATH, "ten", "  Các chi bộ  ", "bo-loc", asked);

        assertThat(Visitor.target(answer)).isEqualTo("/dieu-hanh" + asked);
        var tabs = office.page("/dieu-hanh" + asked).select(".views .tabs a");
        assertThat(tabs.eachText()).startsWith("Các chi bộ");
        assertThat(tabs.get(0).attr("aria-current")).isEqualTo("page");
        assertThat(office.page("/dieu-hanh?tat-ca=1").select(".views .tabs a.on"))
                .isEmpty();
        assertThat(audited("obligation.view-saved")).isEqualTo(1);
    }

    @Test
    void ownViewsAreSeenByNobodyElseAndSharedOnesByTheWholeUnitOnly() {
        office.send(PATH, "ten", "Riêng", "bo-loc", "?cap=chi-bo");
        office.send(PATH, "ten", "Chung", "bo-loc", "?cap=co-so", "chung", "true");

        assertThat(names(office)).containsExactly("Chung", "Riêng");
        assertThat(names(leader)).containsExactly("Chung");
        assertThat(names(new Visitor(browser, town.account("NORTH", Role.OFFICE))))
                .isEmpty();
        assertThat(leader.send(PATH + "/" + id("Riêng") + "/xoa", "version", "0"))
                .hasStatus(404);
        assertThat(new Visitor(browser, town.account("NORTH", Role.OFFICE))
                        .send(PATH + "/" + id("Chung") + "/xoa", "version", "0"))
                .hasStatus(404);
    }

    @Test
    void theSecondOfTwoWhoRenameASharedViewSeesWhatTheFirstCalledItAndLosesNothing() {
        office.send(PATH, "ten", "Chung", "bo-loc", "?cap=co-so", "chung", "true");
        var view = PATH + "/" + id("Chung");
        assertThat(leader.send(view, "version", "0", "ten", "Cơ sở")).hasStatus(303);

        var second = office.send(view, "version", "0", "ten", "Xã, phường", "chung", "true");

        assertThat(second).hasStatus(409);
        assertThat(Visitor.body(second)).contains("Hiện tại tên là «Cơ sở»", "value=\"Xã, phường\"");
        assertThat(names(office)).containsExactly("Cơ sở");
        assertThat(office.send(view, "version", "1", "ten", "Xã, phường", "chung", "true"))
                .hasStatus(303);
        assertThat(names(leader)).containsExactly("Xã, phường");
        assertThat(office.send(view + "/xoa", "version", "1")).hasStatus(409);
        assertThat(office.send(view + "/xoa", "version", "2")).hasStatus(303);
        assertThat(names(leader)).isEmpty();
        assertThat(audited("obligation.view-changed")).isEqualTo(2);
        assertThat(audited("obligation.view-removed")).isEqualTo(1);
    }

    @Test
    void onlyWhoKeepsItDecidesWhetherItIsShared() {
        office.send(PATH, "ten", "Chung", "bo-loc", "?cap=co-so", "chung", "true");
        leader.send(PATH + "/" + id("Chung"), "version", "0", "ten", "Vẫn chung");
        assertThat(names(office)).containsExactly("Vẫn chung");
        office.send(PATH + "/" + id("Vẫn chung"), "version", "1", "ten", "Của riêng");
        assertThat(names(leader)).isEmpty();
        assertThat(names(office)).containsExactly("Của riêng");
    }

    @Test
    void theDefaultOpensFirstForWhoChoseItAndAnythingAskedForGoesBefore() {
        office.send(PATH, "ten", "Chi bộ", "bo-loc", "?cap=chi-bo", "chung", "true", "mac-dinh", "true");

        assertThat(Visitor.target(office.open("/dieu-hanh"))).isEqualTo("/dieu-hanh?cap=chi-bo&mac-dinh=1");
        assertThat(leader.open("/dieu-hanh")).hasStatusOk();
        var chip = office.page("/dieu-hanh?cap=chi-bo").select(".chip a").attr("href");
        assertThat(office.page(chip).select(".chip"))
                .as("taken away, it does not come back")
                .isEmpty();

        office.send(PATH + "/" + id("Chi bộ") + "/mac-dinh", "bo", "true");
        assertThat(office.open("/dieu-hanh")).hasStatusOk();
    }

    @Test
    void aDefaultThatLeadsNowhereGivesWayToTheWholeBoardAndSaysSo() {
        office.send(PATH, "ten", "Đã mất", "bo-loc", "?van-ban=" + town.slug("50-CT"), "mac-dinh", "true");
        database.sql("update obligation.board_view set query = '?van-ban=khong-con' where id = :id")
                .param("id", id("Đã mất"))
                .update();

        var first = Visitor.target(office.open("/dieu-hanh"));
        var then = Visitor.target(office.open(first));

        assertThat(office.page(then).select(".notice").text()).contains("không còn trong phạm vi");
    }

    @Test
    void aNameIsNeededAndTakenOnceAndWhatWasTypedStays() {
        assertThat(office.send(PATH, "ten", " ", "bo-loc", "?cap=chi-bo")).hasStatus(422);
        office.send(PATH, "ten", "Chi bộ", "bo-loc", "?cap=chi-bo");

        var taken = office.send(PATH, "ten", "chi BỘ", "bo-loc", "?cap=co-so");

        assertThat(taken).hasStatus(422);
        assertThat(Visitor.body(taken)).contains("mang tên này", "value=\"chi BỘ\"", "?cap=co-so");
        assertThat(office.send(PATH, "ten", "x".repeat(81), "bo-loc", "")).hasStatus(422);
        assertThat(office.send(PATH, "ten", "Lạ", "bo-loc", "?cap=gi-do")).hasStatus(404);
        assertThat(office.send(PATH, "ten", "Hỏng", "bo-loc", "?cap=%zz")).hasStatus(404);
        assertThat(names(office)).containsExactly("Chi bộ");
    }

    private List<String> names(Visitor visitor) {
        return visitor.page(PATH).select(".kept-view > a").eachText();
    }

    private long id(String name) {
        return database.sql("""
                select view.id from obligation.board_view view
                join organization.unit on unit.id = view.unit_id where view.name = :name and unit.code = :code
                """)
                .param("name", name)
                .param("code", town.code)
                .query(Long.class)
                .single();
    }

    private long audited(String action) {
        return database.sql("""
                select count(*) from audit.entry where action = :action and unit_id = :unit
                """)
                .param("action", action)
                .param("unit", town.unit("").value())
                .query(Long.class)
                .single();
    }
}
