package vn.quantriet.quiz.web;

import vn.quantriet.shell.Show;

/** Hundredths of a point as they are written: «7», «7,5», «6,67». */
public final class Score {

    private Score() {}

    public static String of(long hundredths) {
        var whole = Show.number(hundredths / 100);
        var rest = (int) (hundredths % 100);
        if (rest == 0) return whole;
        return whole + "," + (rest % 10 == 0 ? Integer.toString(rest / 10) : "%02d".formatted(rest));
    }
}
