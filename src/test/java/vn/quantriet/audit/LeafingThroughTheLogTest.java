package vn.quantriet.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

@DatabaseTest(value = "audit-page", sample = "small")
@Tag("access")
class LeafingThroughTheLogTest {

    private static final int STATEMENTS_A_PAGE_MAY_COST = 15;
    private static final String ABOUT = "assignment:4711";

    @Autowired
    Visitor.Door door;

    @Autowired
    EntryStore entries;

    @Autowired
    Sealer sealer;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void entriesOfTwoDistricts() {
        if (count("audit.entry where subject = '" + ABOUT + "'") > 0) return;
        for (var n = 0; n < 120; n++) add("HP.303", "Trần Thị Ghi", n);
        for (var n = 0; n < 5; n++) add("HP.304", "Người Ngô Quyền", n);
        while (count("audit.pending") > 0) sealer.seal();
    }

    @Test
    void actionsAreToldInSentences() {
        var page = door.as("kiemtra").page("/nhat-ky?doi-tuong=" + ABOUT);
        assertThat(page.text())
                .contains("Trần Thị Ghi", "Quận ủy Hồng Bàng", "nộp kết quả nhiệm vụ", "nhiệm vụ số 4711", "10.1.2.3")
                .contains("Trước", "Chờ xác nhận")
                .doesNotContain("obligation.submitted");
        assertThat(page.select("a[href=/nhiem-vu/4711]")).isNotEmpty();
    }

    @Test
    void itIsLeafedThroughBothWays() {
        var inspector = door.as("kiemtra");
        var seen = new ArrayList<String>();
        var page = inspector.page("/nhat-ky?doi-tuong=" + ABOUT);
        seen.addAll(numbers(page));
        for (var older = page.selectFirst("a[rel=next]"); older != null; older = page.selectFirst("a[rel=next]")) {
            page = follow(inspector, older);
            seen.addAll(numbers(page));
        }
        assertThat(seen).hasSize(125).doesNotHaveDuplicates();
        var newer = Objects.requireNonNull(page.selectFirst("a[rel=prev]"));
        assertThat(numbers(follow(inspector, newer))).isEqualTo(seen.subList(50, 100));
    }

    @Test
    void theAddressNarrowsIt() {
        var inspector = door.as("kiemtra");
        assertThat(total(inspector, "don-vi=HP.304")).isEqualTo(5);
        assertThat(total(inspector, "nguoi=ngo%20quyen")).isEqualTo(5);
        assertThat(total(inspector, "viec=obligation.submitted&nguoi=nguoi%20ngo"))
                .isEqualTo(5);
        assertThat(total(inspector, "viec=obligation.confirmed")).isZero();
        assertThat(total(inspector, "tu=01/03/2026&den=01/03/2026&nguoi=ngo%20quyen"))
                .isEqualTo(5);
        assertThat(total(inspector, "tu=02/03/2026&nguoi=ngo%20quyen")).isZero();
        assertThat(total(inspector, "den=28/02/2026")).isZero();
        assertThat(total(inspector, "nguoi=khong%20co%20ai")).isZero();
    }

    @Test
    void aUnitElsewhereIsNotThere() {
        assertThat(door.as("kiemtra").open("/nhat-ky?don-vi=KHONG.CO")).hasStatus(404);
        assertThat(door.as("canbo.hongbang").open("/nhat-ky")).hasStatus(403);
    }

    @Test
    void theFileHasWhatTheFilterShowsAndIsItselfOnRecord() {
        var before = count("audit.entry where action = 'audit.log-exported'");
        var file = Visitor.body(door.as("kiemtra").open("/nhat-ky.csv?don-vi=HP.304"));
        assertThat(file.lines()).hasSize(6);
        assertThat(file).contains("Người Ngô Quyền", "nộp kết quả nhiệm vụ").doesNotContain("Trần Thị Ghi");
        assertThat(count("audit.entry where action = 'audit.log-exported'")).isEqualTo(before + 1);
    }

    @Test
    void signingInIsShownWhereThePersonSits() {
        assertThat(door.as("kiemtra").page("/nhat-ky").text()).contains("Mốc niêm phong");
    }

    @Test
    void aPageCostsFewStatements() {
        var inspector = door.as("kiemtra");
        assertThat(inspector.statements("/nhat-ky")).isLessThanOrEqualTo(STATEMENTS_A_PAGE_MAY_COST);
        assertThat(inspector.statements("/nhat-ky?don-vi=HP.303&nguoi=ghi&tu=01/01/2026"))
                .isLessThanOrEqualTo(STATEMENTS_A_PAGE_MAY_COST);
    }

    private static List<String> numbers(Document page) {
        return page.select(".log-when small").eachText();
    }

    private static int total(Visitor visitor, String query) {
        return numbers(page(visitor, "/nhat-ky?doi-tuong=" + ABOUT + "&" + query))
                .size();
    }

    private static Document follow(Visitor visitor, Element link) {
        return page(visitor, link.attr("href"));
    }

    /** Addresses are encoded already. */
    private static Document page(Visitor visitor, String address) {
        var answer = visitor.browser()
                .get()
                .uri(URI.create(address))
                .with(user(visitor.account()))
                .exchange();
        return Jsoup.parse(Visitor.body(answer));
    }

    private void add(String unit, String name, int n) {
        var id = sql.queryForObject("select id from organization.published_unit where code = ?", Long.class, unit);
        var unitName =
                sql.queryForObject("select name from organization.published_unit where code = ?", String.class, unit);
        entries.add(List.of(new Entry(
                0,
                Instant.parse("2026-03-01T02:00:00Z").plusSeconds(n),
                new Entry.By(1L, name, id, unitName),
                "obligation.submitted",
                ABOUT,
                "10.1.2.3",
                Map.of("before", "obligation.standing.assigned", "after", "obligation.standing.submitted"))));
    }

    private long count(String from) {
        var number = sql.queryForObject("select count(*) from " + from, Long.class);
        return number == null ? 0 : number;
    }
}
