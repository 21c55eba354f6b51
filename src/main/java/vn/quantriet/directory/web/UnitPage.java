package vn.quantriet.directory.web;

import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.UnitCard;
import vn.quantriet.organization.UnitHistory;
import vn.quantriet.person.Roster;

/** A unit with who heads it and how many people it has, how it came to be, and what is below it. */
public record UnitPage(
        UnitCard card,
        Roster.@Nullable Head head,
        Roster.Headcount people,
        UnitHistory history,
        Listing children,
        boolean saved) {

    /** Who is counted, on the day one looks at. */
    public String roster() {
        var path = "/to-chuc/" + card.unit().code() + "/danh-sach";
        return children.isOfAnotherDay() ? path + "?ngay=" + children.day() : path;
    }
}
