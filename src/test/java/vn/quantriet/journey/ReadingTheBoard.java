package vn.quantriet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody who follows the figures down to what they were counted from. */
record ReadingTheBoard(Visit visit, String slug) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{3})*");

    void opens() {
        visit.open("/dieu-hanh?van-ban=" + slug);
    }

    /** How many duties stand so in time, by the code of that. */
    long tile(String timeliness) {
        return number(visit.all("a.tile b.text-" + timeliness).innerText());
    }

    /** Every number on the page is as large as the list it leads to is long; a cell of the matrix is a share. */
    void recounts() {
        var links = Jsoup.parse(visit.page().content()).select("main a[href^=/nhiem-vu?]");
        var counted = 0;
        for (var link : links) {
            var text =
                    link.select("b").isEmpty() ? link.text() : link.select("b").text();
            if (!NUMBER.matcher(text).matches() || link.closest("td.h") != null) continue;
            assertThat(length(link.attr("href"))).as(link.outerHtml()).isEqualTo(number(text));
            counted++;
        }
        assertThat(counted).isGreaterThan(20);
    }

    /** What the head of the list says, after it was compared with the rows that are there. */
    private long length(String address) {
        var list = Jsoup.parse(visit.source(address));
        var said = number(list.select("#tong-so").text());
        assertThat(rows(list)).as(address).isEqualTo(Math.min(said, 50));
        return said;
    }

    private static long rows(Document list) {
        return list.select("table.stack tbody tr").size();
    }

    /** From the city to the unit, its list, and one duty of it. */
    void drillsDown(String unit, String duty) {
        visit.follow(unit, visit.all(".board-table").first());
        assertThat(visit.all("h1")).containsText(unit);
        visit.picture("board-unit");
        var own = visit.all(".board-table tbody tr", "riêng đơn vị").first();
        own.locator(".bar-cell a").click();
        visit.sees(duty);
        visit.picture("duty-list");
        visit.follow(duty, visit.all("table.stack"));
        assertThat(visit.all("h1", duty)).isVisible();
    }

    static long number(String text) {
        return Long.parseLong(text.replace(".", "").strip());
    }
}
