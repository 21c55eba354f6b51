package vn.quantriet.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Looks at a page for what would shut somebody out. */
record Inspector(Visit visit) {

    private static final List<String> GRAVE = List.of("serious", "critical");

    private static final String TOO_SMALL = """
            [...document.querySelectorAll('main .btn, main button, main input, main select, main summary, .phone-nav a')]
                .filter((it) => it.checkVisibility() && !['checkbox', 'radio', 'hidden'].includes(it.type))
                .filter((it) => it.getBoundingClientRect().height < 44)
                .map((it) => it.outerHTML.slice(0, 120))
            """;

    /** Everything that is wrong, in words; the name is for the picture. */
    List<String> look(String name) {
        visit.picture("page-" + name);
        var findings = grave();
        return visit.screen() == Screen.PHONE
                ? Stream.concat(findings, ofThePhone())
                        .map(it -> name + ": " + it)
                        .toList()
                : findings.map(it -> name + ": " + it).toList();
    }

    private Stream<String> grave() {
        return new AxeBuilder(visit.page())
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Inspector::words);
    }

    private static String words(Rule rule) {
        var places = rule.getNodes().stream()
                .map(node -> node.getTarget() + " " + node.getFailureSummary())
                .limit(5)
                .toList();
        return rule.getId() + " " + places;
    }

    private Stream<String> ofThePhone() {
        var page = visit.page();
        var wide = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        var small = ((List<?>) page.evaluate(TOO_SMALL)).stream().map(it -> "lower than a thumb: " + it);
        return Boolean.TRUE.equals(wide) ? Stream.concat(Stream.of("wider than the phone"), small) : small;
    }
}
