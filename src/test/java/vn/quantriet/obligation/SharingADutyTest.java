package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.quantriet.obligation.board.ObligationBoard;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.shell.Show;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** A district works its duty out for what is below it, and its progress is seen from above. */
@DatabaseTest("obligation-work")
@Import(Town.class)
@Tag("duties")
class SharingADutyTest {

    @Autowired
    Town towns;

    @Autowired
    Publications publications;

    @Autowired
    Assignments assignments;

    @Autowired
    Shares shares;

    @Autowired
    AssignmentList list;

    @Autowired
    ObligationBoard board;

    @Autowired
    Database database;

    @Autowired
    Clock clock;

    @Autowired
    MockMvcTester browser;

    Town.Built town;
    Actor city;
    Actor north;
    RequestPostProcessor asNorth;
    LocalDate due;
    AssignmentId id;

    @BeforeEach
    void aDutyForEveryDistrict() {
        town = towns.build(2, 2);
        city = town.actor("", Role.OFFICE);
        north = town.actor("NORTH", Role.OFFICE);
        asNorth = town.as("NORTH", Role.OFFICE);
        due = LocalDate.now(clock).plusDays(30);
        var document = town.document(
                "20-CT", List.of(new Town.Duty("Tổ chức học tập", due, Set.of(UnitKind.DISTRICT_COMMITTEE))));
        publications.publish(document.id(), document.version(), false, city);
        id = town.assignment("20-CT", 1, "NORTH");
    }

    @Test
    void itGoesToThoseDirectlyBelowAndTheirProgressStandsAtTheDutyAbove() {
        assertThat(Jsoup.parse(Visitor.body(send("xem", "Mở lớp ở xã", Show.day(due.minusDays(5)), "")))
                        .select("button[value=giao]")
                        .text())
                .isEqualTo("Giao cho 2 đơn vị");
        assertThat(send("giao", "Mở lớp ở xã", Show.day(due.minusDays(5)), "")).hasStatus(303);

        assertThat(shares.of(id)).singleElement().satisfies(share -> {
            assertThat(share.all()).isEqualTo(2);
            assertThat(share.done()).isZero();
            assertThat(share.due()).isEqualTo(due.minusDays(5));
        });
        var commune = below("NORTH-1");
        assignments.take(StepKind.SUBMITTED, commune, 0, Evidence.note("Đã mở"), town.actor("NORTH-1", Role.OFFICER));
        assignments.take(StepKind.CONFIRMED, commune, 1, Evidence.NONE, north);

        var page = page(id, town.as("", Role.OFFICE));
        assertThat(page.select("#giao-xuong").text()).contains("Mở lớp ở xã", "1/2", "50,00 %");
        assertThat(page.select(".timeline-list").text()).contains("Giao xuống", "Mở lớp ở xã");
        assertThat(page.select(".work-state").text()).contains("Đang thực hiện");
    }

    @Test
    void aShareCountsBelowWhoMadeItAndNotOnceMoreAbove() {
        var above = total(null);
        send("giao", "Mở lớp ở xã", Show.day(due), "");

        assertThat(total(null)).isEqualTo(above);
        assertThat(total("NORTH")).isEqualTo(3);
        assertThat(total("SOUTH")).isEqualTo(1);
        for (var unit : new @Nullable String[] {null, "NORTH", "NORTH-1"}) {
            var filter = AssignmentFilter.ALL.in(code(unit), AssignmentFilter.Reach.BRANCH);
            assertThat(list.page(filter, city).total()).as(unit).isEqualTo(total(unit));
        }
    }

    @Test
    void whatWasGivenOnIsPutOffTakenUpAgainAndWithdrawnWithTheDutyAbove() {
        send("giao", "Mở lớp ở xã", Show.day(due), "");
        var accepted = below("NORTH-1");
        var handedIn = below("NORTH-2");
        assignments.take(StepKind.ACCEPTED, accepted, 0, Evidence.NONE, town.actor("NORTH-1", Role.OFFICER));
        assignments.take(StepKind.SUBMITTED, handedIn, 0, Evidence.note("Xong"), town.actor("NORTH-2", Role.OFFICER));

        assignments.take(StepKind.SUSPENDED, id, 1, Evidence.note("Chờ hướng dẫn"), city);
        assertThat(standing(accepted)).isEqualTo("SUSPENDED");
        assertThat(standing(handedIn)).as("a result is judged by itself").isEqualTo("SUBMITTED");

        assignments.take(StepKind.RESUMED, id, 2, Evidence.NONE, city);
        assertThat(standing(accepted)).isEqualTo("ACCEPTED");

        assignments.take(StepKind.WITHDRAWN, id, 3, Evidence.note("Văn bản được thay thế"), city);
        assertThat(standing(accepted)).isEqualTo("WITHDRAWN");
        assertThat(standing(handedIn)).isEqualTo("SUBMITTED");
        assertThat(page(accepted, town.as("", Role.OFFICE))
                        .select(".timeline-list")
                        .text())
                .contains("Văn bản được thay thế", "Chờ hướng dẫn");
    }

    private String standing(AssignmentId of) {
        return database.sql("select standing from obligation.assignment where id = :id")
                .param("id", of.value())
                .query((row, _) -> row.getString("standing"))
                .single();
    }

    @Test
    void moreTimeThanOnesOwnNeedsAReasonAndNothingTypedIsLost() {
        var later = Show.day(due.plusDays(1));

        var refused = send("giao", "Mở lớp ở xã", later, " ");

        assertThat(refused).hasStatus(422).bodyText().contains("muộn hơn hạn của đơn vị");
        var form = Jsoup.parse(Visitor.body(refused));
        assertThat(form.select("#noi-dung-giao").text()).isEqualTo("Mở lớp ở xã");
        assertThat(form.select("#han").attr("value")).isEqualTo(later);
        assertThat(send("giao", "Mở lớp ở xã", "", "")).hasStatus(422);
        assertThat(send("giao", " ", Show.day(due), ""))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa ghi nội dung");
        assertThat(send("giao", "Mở lớp", "01/01/2020", ""))
                .hasStatus(422)
                .bodyText()
                .contains("đã qua");
        assertThat(shares.of(id)).isEmpty();

        assertThat(send("giao", "Mở lớp ở xã", later, "Bão số 3")).hasStatus(303);
        assertThat(page(id, asNorth).select("#giao-xuong").text()).contains("Bão số 3");
    }

    @Test
    void whoHasNobodyBelowGivesNothingOn() {
        send("giao", "Mở lớp ở xã", Show.day(due), "");
        var commune = below("NORTH-1");
        var asCommune = town.as("NORTH-1", Role.OFFICER);
        assertThat(send(commune, asCommune, "giao", "Học ở chi bộ", Show.day(due), ""))
                .hasStatus(303);
        var cell = below("NORTH-1-1");

        var answer = send(cell, town.as("NORTH-1-1", Role.CELL_SECRETARY), "giao", "Học ở nhà", Show.day(due), "");

        assertThat(answer).hasStatus(422).bodyText().contains("Không có đơn vị nào bên dưới");
        assertThat(shares.of(cell)).isEmpty();
        assertThat(page(cell, town.as("NORTH-1-1", Role.CELL_SECRETARY))
                        .select(".work-state")
                        .text())
                .contains("Chưa tiếp nhận");
    }

    /** The cell sees whose duty it carries out, up to the city's, and opens none of them. */
    @Test
    void theChainOfDutiesIsKeptAndShown() {
        send("giao", "Mở lớp ở xã", Show.day(due), "");
        send(below("NORTH-1"), town.as("NORTH-1", Role.OFFICER), "giao", "Học ở chi bộ", Show.day(due), "");

        var page = page(below("NORTH-1-1"), town.as("NORTH-1-1", Role.CELL_SECRETARY));

        var chain = page.select("section[aria-labelledby=cu-the-hoa-tu] li");
        assertThat(chain.eachText()).hasSize(2);
        assertThat(chain.text()).contains("Mở lớp ở xã", "Tổ chức học tập");
        assertThat(chain.select("a")).isEmpty();
        assertThat(page(below("NORTH-1-1"), asNorth).select("section[aria-labelledby=cu-the-hoa-tu] a"))
                .hasSize(2);
    }

    @Test
    void onlyTheUnitItselfGivesItsDutyOn() {
        assertThat(send(id, town.as("", Role.OFFICE), "giao", "Mở lớp", Show.day(due), ""))
                .hasStatus(422)
                .bodyText()
                .contains("giao cho đơn vị khác");
        assertThat(send(id, town.as("SOUTH", Role.OFFICE), "giao", "Mở lớp", Show.day(due), ""))
                .hasStatus(404);
        assertThat(shares.of(id)).isEmpty();
    }

    private long total(@Nullable String unit) {
        return Boards.of(board, code(unit), null, null, city).total().all();
    }

    private @Nullable String code(@Nullable String unit) {
        return unit == null ? null : town.unitCode(unit);
    }

    /** The assignment a unit got from the unit above it. */
    private AssignmentId below(String unit) {
        return database.sql("""
                select assignment.id from obligation.assignment
                join organization.unit on unit.id = assignment.unit_id
                where unit.code = :code and assignment.parent_id is not null
                """)
                .param("code", town.unitCode(unit))
                .query((row, _) -> new AssignmentId(row.getLong("id")))
                .single();
    }

    private Document page(AssignmentId of, RequestPostProcessor by) {
        return Jsoup.parse(
                Visitor.body(browser.get().uri("/nhiem-vu/" + of).with(by).exchange()));
    }

    private MvcTestResult send(String step, String action, String day, String because) {
        return send(id, asNorth, step, action, day, because);
    }

    private MvcTestResult send(
            AssignmentId of, RequestPostProcessor by, String step, String action, String day, String because) {
        var version = database.sql("select version from obligation.assignment where id = :id")
                .param("id", of.value())
                .query((row, _) -> row.getString("version"))
                .single();
        return browser.post()
                .uri("/nhiem-vu/" + of + "/giao-xuong")
                .with(by)
                .with(csrf())
                .param("version", version)
                .param("noi-dung", action)
                .param("han", day)
                .param("vi-sao", because)
                .param("pham-vi", "DIRECT")
                .param("buoc", step)
                .exchange();
    }
}
