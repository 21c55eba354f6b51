package vn.quantriet.quiz.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which of somebody's attempts counts. */
@Tag("quiz")
class CountingTest {

    private static final List<Points> SCORES = of(500, 900, 900, 701);

    private static List<Points> of(int... scores) {
        return Arrays.stream(scores).mapToObj(it -> new Points(it, 2000)).toList();
    }

    @Test
    void eachRuleCountsItsOwn() {
        assertThat(Arrays.stream(Counting.values()).map(it -> it.of(SCORES).score()))
                .containsExactly(900, 701, 500, 750);
        assertThat(Arrays.stream(Counting.values()).map(it -> it.place(SCORES))).containsExactly(1, 3, 0, 3);
        assertThat(Arrays.stream(Counting.values()).map(it -> it.of(of(333)).score()))
                .containsOnly(333);
        assertThat(Counting.AVERAGE.of(of(1, 2)).score()).isEqualTo(2);
    }

    @Test
    void papersOfWhichQuestionsWereStruckCompareByTheirShare() {
        var papers = List.of(new Points(900, 2000), new Points(900, 1800), new Points(450, 900), new Points(880, 1900));
        assertThat(Counting.BEST.of(papers)).isEqualTo(new Points(900, 1800));
        assertThat(Counting.BEST.place(papers)).isEqualTo(1);
        assertThat(Counting.AVERAGE.of(papers)).isEqualTo(new Points(783, 1650));
    }

    @Test
    void passingIsAShareOfThePoints() {
        var rules = new Rules(10, 1, Counting.BEST, false, 50, 5);
        assertThat(rules.isPassed(new Points(1000, 2000))).isTrue();
        assertThat(rules.isPassed(new Points(999, 2000))).isFalse();
        assertThat(rules.pages(20)).isEqualTo(4);
        assertThat(rules.pages(21)).isEqualTo(5);
        assertThat(new Rules(10, 1, Counting.BEST, false, 50, 0).pages(21)).isEqualTo(1);
    }
}
