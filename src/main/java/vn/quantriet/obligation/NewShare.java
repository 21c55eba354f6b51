package vn.quantriet.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.course.DayGone;
import vn.quantriet.obligation.course.LaterThanOwn;
import vn.quantriet.organization.AddresseeRule;

/**
 * What a unit gives on to units of its branch: in its own words, until its own day, {@code because} where that is later
 * than its own; {@code phrase} says in words whom the rule means.
 */
public record NewShare(String action, @Nullable LocalDate due, String because, String phrase, AddresseeRule rule) {

    private static final int LONGEST = 5_000;

    public NewShare {
        action = action.strip();
        because = because.strip();
        if (action.length() > LONGEST || because.length() > LONGEST) throw new TextTooLong(LONGEST);
    }

    /** Refuses what would leave the units below without words, or with more time than the unit has and no reason. */
    void check(@Nullable LocalDate own, LocalDate today) {
        if (action.isEmpty()) throw new NoWords();
        if (due != null && due.isBefore(today)) throw new DayGone();
        if (own != null && (due == null || due.isAfter(own)) && because.isEmpty()) throw new LaterThanOwn();
    }
}
