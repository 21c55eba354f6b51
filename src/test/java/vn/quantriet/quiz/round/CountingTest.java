package vn.quantriet.quiz.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which of somebody's attempts counts. */
@Tag("quiz")
class CountingTest {

    private static final List<Integer> SCORES = List.of(500, 900, 900, 701);

    @Test
    void eachRuleCountsItsOwn() {
        assertThat(Arrays.stream(Counting.values()).map(it -> it.score(SCORES))).containsExactly(900, 701, 500, 750);
        assertThat(Arrays.stream(Counting.values()).map(it -> it.place(SCORES))).containsExactly(1, 3, 0, 3);
        assertThat(Arrays.stream(Counting.values()).map(it -> it.score(List.of(333))))
                .containsOnly(333);
        assertThat(Counting.AVERAGE.score(List.of(1, 2))).isEqualTo(2);
    }

    @Test
    void passingIsAShareOfThePoints() {
        var rules = new Rules(10, 1, Counting.BEST, false, 50, 5);
        assertThat(rules.isPassed(1000, 2000)).isTrue();
        assertThat(rules.isPassed(999, 2000)).isFalse();
        assertThat(rules.pages(20)).isEqualTo(4);
        assertThat(rules.pages(21)).isEqualTo(5);
        assertThat(new Rules(10, 1, Counting.BEST, false, 50, 0).pages(21)).isEqualTo(1);
    }
}
