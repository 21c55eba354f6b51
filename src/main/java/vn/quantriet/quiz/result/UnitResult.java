package vn.quantriet.quiz.result;

import org.jspecify.annotations.Nullable;

/**
 * What a branch has come to with a quiz: how many it is asked of (none of a contest), took it and passed it, and the
 * mean of their scores in hundredths of a point.
 */
public record UnitResult(String code, String name, boolean itself, long asked, long taken, long passed, long mean) {

    static UnitResult total(@Nullable Iterable<UnitResult> all) {
        var asked = 0L;
        var taken = 0L;
        var passed = 0L;
        var sum = 0L;
        if (all != null)
            for (var one : all) {
                asked += one.asked;
                taken += one.taken;
                passed += one.passed;
                sum += one.mean * one.taken;
            }
        return new UnitResult("", "", false, asked, taken, passed, taken == 0 ? 0 : Math.round((double) sum / taken));
    }
}
