package vn.quantriet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** Follows every link of every page somebody of one branch can reach, and looks for what belongs to the other. */
@DatabaseTest("access")
@Import({TwoBranches.class, Papers.class, Said.class, Handouts.class, Lessons.class, Exams.class})
@Tag("access")
class NothingLeaksTest {

    private static final int MOST = 1_500;

    /** Filters can be combined without end: of those that ask for the same things so many are followed. */
    private static final int MOST_ALIKE = 8;

    /** What is asked for besides what is linked: searches that would find the other branch, did they look there. */
    private static final Set<String> TYPED = Set.of(
            "/viec-cua-toi",
            "/nhiem-vu.csv",
            "/nhat-ky.csv",
            "/nhat-ky?nguoi=ben%20kia",
            "/to-chuc?q=ben%20kia",
            "/to-chuc?q=XA",
            "/to-chuc/chon?q=ben%20kia",
            "/van-ban?q=ben%20kia",
            "/nhiem-vu?q=ben%20kia",
            "/viec-cua-toi?q=ben%20kia",
            "/tiep-nhan?muc=tat-ca",
            "/kien-nghi?muc=toan-nhanh",
            "/nhac-den");

    @Autowired
    Visitor.Door door;

    @Autowired
    TwoBranches branches;

    @ParameterizedTest
    @EnumSource(Role.class)
    void ofTheOtherBranchNothingShows(Role role) {
        branches.samples();
        var pages = crawl(door.as(TwoBranches.username(TwoBranches.HERE, role)));
        assertThat(pages.size())
                .as(() -> "pages reached, most of them of " + most(pages))
                .isBetween(3, MOST - 1);
        var leaking = new TreeSet<String>();
        pages.forEach((address, page) -> {
            if (page.contains(TwoBranches.MARK)) leaking.add(address);
        });
        assertThat(leaking).isEmpty();
    }

    /** The same crawl finds it where it is at home, so it does look. */
    @Test
    void whoBelongsThereSeesIt() {
        branches.samples();
        var pages = crawl(door.as(TwoBranches.username(TwoBranches.ELSEWHERE, Role.OFFICE)));
        assertThat(pages.values().stream().filter(page -> page.contains(TwoBranches.MARK)))
                .hasSizeGreaterThan(15);
    }

    private static Map<String, String> crawl(Visitor visitor) {
        var pages = new LinkedHashMap<String, String>();
        Deque<String> open = new ArrayDeque<>(TYPED);
        var alike = new HashMap<String, Integer>();
        while (!open.isEmpty() && pages.size() < MOST) {
            var address = open.pop();
            if (pages.containsKey(address) || alike.merge(shape(address), 1, Integer::sum) > MOST_ALIKE) continue;
            var answer = visitor.browser()
                    .get()
                    .uri(URI.create(address))
                    .with(user(visitor.account()))
                    .exchange();
            var to = answer.getResponse().getRedirectedUrl();
            var body = Visitor.body(answer);
            pages.put(address, body);
            if (to != null) add(to, open);
            var type = answer.getResponse().getContentType();
            if (type != null && type.startsWith("text/html")) links(body, open);
        }
        return pages;
    }

    private static List<String> most(Map<String, String> pages) {
        var routes = pages.keySet().stream()
                .collect(Collectors.groupingBy(it -> shape(it).replaceAll("/\\d+", "/#"), Collectors.counting()));
        return routes.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(12)
                .map(Map.Entry::toString)
                .toList();
    }

    /** The path, and of the query only the names; an address without one is like no other. */
    private static String shape(String address) {
        return address.contains("?") ? address.replaceAll("=[^&]*", "") : address;
    }

    private static void links(String body, Deque<String> open) {
        var page = Jsoup.parse(body);
        page.select("a[href]").forEach(link -> add(link.attr("href"), open));
        page.select("[hx-get]").forEach(part -> add(part.attr("hx-get"), open));
    }

    private static void add(String link, Deque<String> open) {
        var address = link.replaceFirst("#.*", "").replace(" ", "%20");
        // a workbook is packed, and the same rows are read as CSV or on the page
        if (address.startsWith("/") && !address.startsWith("//") && !address.contains(".xlsx")) open.add(address);
    }
}
