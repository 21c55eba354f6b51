package vn.quantriet.person;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.UnitId;
import vn.quantriet.text.VietnameseText;

/**
 * Which people are asked for: those of one roster or of the whole branch below, on a day; narrowed by what was typed,
 * by membership, by whether they hold a position, by audience. Pages are counted from 1.
 */
public record RosterFilter(
        UnitId unit,
        boolean branch,
        String text,
        Membership.@Nullable Kind membership,
        @Nullable Seat seat,
        @Nullable String audience,
        LocalDate day,
        int page) {

    /** With a position, or as head of a unit. */
    public enum Seat {
        POSITION,
        HEAD
    }

    private static final int LONGEST = 200;
    private static final int LAST_PAGE = 100_000;

    public RosterFilter {
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text.strip();
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    public boolean isNarrowed() {
        return !text.isEmpty() || membership != null || seat != null || audience != null;
    }

    String[] words() {
        return Arrays.stream(VietnameseText.searchKey(text).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word ->
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toArray(String[]::new);
    }
}
