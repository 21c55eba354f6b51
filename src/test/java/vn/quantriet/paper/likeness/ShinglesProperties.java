package vn.quantriet.paper.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("paper")
class ShinglesProperties {

    private static final List<String> SYLLABLES =
            List.of("nghị quyết học tập quán triệt đảng viên chi bộ việc làm gương sạch ngõ dân phố ủy".split(" "));

    @Property(tries = 100)
    void everyTextIsWholeInItselfHoweverItIsTyped(@ForAll("texts") String text) {
        var one = of(text);
        var other = of(text.toUpperCase(Locale.ROOT).replace("ỦY", "UỶ").replace(" ", " \n, "));
        assertThat(other.runs()).isEqualTo(one.runs());
        assertThat(one.sharedWith(other)).isEqualTo(one.runs().isEmpty() ? 0 : 1);
        assertThat(Shingles.common(one.sketch(), other.sketch()))
                .isEqualTo(one.runs().isEmpty() ? 0 : 1);
    }

    @Property(tries = 100)
    void whatTwoTextsShareIsWhatWasCopied(@ForAll("texts") String mine, @ForAll("texts") String theirs) {
        var one = of("alpha beta " + mine);
        var other = of(theirs + " gamma delta");
        var shared = one.sharedWith(other);
        assertThat(shared).isBetween(0.0, 1.0);
        assertThat(one.passages(other).isEmpty()).isEqualTo(shared == 0);
        for (var passage : one.passages(other)) {
            assertThat("alpha beta " + mine).contains(passage);
            assertThat(of(passage).sharedWith(other)).isEqualTo(1);
        }
        assertThat(Shingles.common(one.sketch(), other.sketch()))
                .isEqualTo(Shingles.common(other.sketch(), one.sketch()));
    }

    @Property(tries = 100)
    void whatEverybodyMayQuoteIsNobodysOwn(@ForAll("texts") String document, @ForAll("texts") String own) {
        var known = of(document).runs();
        assertThat(Shingles.of(document, known).runs()).isEmpty();
        assertThat(Shingles.of(document, known).passages(Shingles.of(document + " " + own, known)))
                .isEmpty();
    }

    @Property(tries = 30)
    void theSketchTellsTheShareOfLongTextsWithinATenth(@ForAll("shares") int percent) {
        var common = numbers(0, 10 * percent);
        var one = of(common + numbers(100_000, 10 * (100 - percent)));
        var other = of(common + numbers(200_000, 10 * (100 - percent)));
        var both = one.runs().stream().filter(other.runs()::contains).count();
        var exact = (double) both / (one.runs().size() + other.runs().size() - both);
        assertThat(Shingles.common(one.sketch(), other.sketch())).isCloseTo(exact, within(0.1));
    }

    private static Shingles of(String text) {
        return Shingles.of(text, Set.of());
    }

    private static String numbers(int from, int count) {
        var words = new ArrayList<String>();
        for (var i = 0; i < count; i++) words.add("n" + (from + i));
        return String.join(" ", words) + " ";
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(SYLLABLES).list().ofMaxSize(120).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<Integer> shares() {
        return Arbitraries.integers().between(0, 100);
    }
}
