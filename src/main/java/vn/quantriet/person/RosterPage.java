package vn.quantriet.person;

import java.util.List;

/** One page of people out of {@code total}; pages are counted from 1. */
public record RosterPage(List<RosterEntry> entries, long total, int page) {

    public RosterPage {
        entries = List.copyOf(entries);
    }

    public int pages() {
        return Math.toIntExact((total + Roster.PAGE - 1) / Roster.PAGE);
    }
}
