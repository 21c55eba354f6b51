package vn.quantriet.receipt.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.receipt.Telling;
import vn.quantriet.receipt.TellingIncomplete;
import vn.quantriet.shell.DayField;

/** A telling as it was typed. */
public record TellingForm(
        int version,
        @Nullable String day,
        @Nullable String reached,
        @Nullable String members,
        @Nullable String note) {

    /** What is likely: today, everybody on the roster; or what was told the last time. */
    static TellingForm proposed(int version, @Nullable Telling told, int members, LocalDate today) {
        if (told != null)
            return new TellingForm(
                    version,
                    DayField.write(told.on()),
                    Integer.toString(told.reached()),
                    Integer.toString(told.members()),
                    null);
        var everybody = members == 0 ? "" : Integer.toString(members);
        return new TellingForm(version, DayField.write(today), everybody, everybody, null);
    }

    Telling telling() {
        var on = DayField.read(day);
        if (on == null) throw new TellingIncomplete();
        return new Telling(on, number(reached), number(members));
    }

    private static int number(@Nullable String typed) {
        var digits = text(typed).strip().replace(".", "");
        if (!digits.matches("\\d{1,6}")) throw new TellingIncomplete();
        return Integer.parseInt(digits);
    }

    public String dayText() {
        return text(day);
    }

    public String reachedText() {
        return text(reached);
    }

    public String membersText() {
        return text(members);
    }

    public String noteText() {
        return text(note);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
