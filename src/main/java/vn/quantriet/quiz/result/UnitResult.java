package vn.quantriet.quiz.result;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What a branch has come to with a quiz: how many it is asked of (none of a contest), took it and passed it, and what
 * was scored of what could be, in hundredths of a point.
 */
public record UnitResult(
        String code, String name, boolean itself, long asked, long taken, long passed, long score, long outOf) {

    static UnitResult total(List<UnitResult> all) {
        return new UnitResult(
                "",
                "",
                false,
                sum(all, UnitResult::asked),
                sum(all, UnitResult::taken),
                sum(all, UnitResult::passed),
                sum(all, UnitResult::score),
                sum(all, UnitResult::outOf));
    }

    private static long sum(List<UnitResult> all, ToLongFunction<UnitResult> figure) {
        return all.stream().mapToLong(figure).sum();
    }
}
