package vn.quantriet.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.ArrayList;
import java.util.List;

/** Looks at a page for what would shut somebody out. */
record Inspector(Visit visit) {

    private static final String GRAVE = """
            async () => (await axe.run({resultTypes: ['violations']})).violations
                .filter((rule) => ['serious', 'critical'].includes(rule.impact))
                .flatMap((rule) => rule.nodes.slice(0, 5).map((node) =>
                    `${rule.id} ${node.target} ${node.failureSummary}`))
            """;

    private static final String TOO_LOW = """
            () => [...document.querySelectorAll('main .btn, main button, main input, main select, main summary, nav a')]
                .filter((it) => it.checkVisibility() && !['checkbox', 'radio', 'hidden'].includes(it.type))
                .filter((it) => !it.closest('.crumbs, .visually-hidden') && it.getBoundingClientRect().height < 44)
                .map((it) => 'lower than a thumb is wide: ' + it.outerHTML.slice(0, 120))
            """;

    private static final String TOO_WIDE = """
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? []
                : ['wider than the screen: ' + document.documentElement.scrollWidth]
            """;

    /** Everything that is wrong, in words; the name is for the picture. */
    List<String> look(String name) {
        visit.picture("page-" + name);
        visit.page().evaluate(AxeBuilder.getAxeScript());
        var findings = new ArrayList<String>();
        var questions = visit.screen() == Screen.PHONE ? List.of(GRAVE, TOO_WIDE, TOO_LOW) : List.of(GRAVE, TOO_WIDE);
        for (var question : questions) {
            for (var finding : (List<?>) visit.page().evaluate(question)) findings.add(name + ": " + finding);
        }
        return findings;
    }
}
