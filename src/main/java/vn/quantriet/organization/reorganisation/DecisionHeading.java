package vn.quantriet.organization.reorganisation;

import java.time.LocalDate;

/** The words of a decision: its number and day, who issued it, what it is about, from which day it counts. */
public record DecisionHeading(String number, LocalDate issuedOn, String issuer, String title, LocalDate effectiveOn) {

    private static final LocalDate FIRST = LocalDate.of(1930, 2, 3);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    private static final int LONGEST = 500;

    public DecisionHeading {
        number = cut(number);
        issuer = cut(issuer);
        title = cut(title);
        if (number.isEmpty() || title.isEmpty()) throw new HeadingIncomplete();
        if (effectiveOn.isBefore(FIRST) || effectiveOn.isAfter(LAST)) throw new NoSuchDay();
        if (issuedOn.isBefore(FIRST) || issuedOn.isAfter(LAST)) throw new NoSuchDay();
    }

    private static String cut(String text) {
        var stripped = text.strip();
        return stripped.length() <= LONGEST ? stripped : stripped.substring(0, LONGEST);
    }
}
