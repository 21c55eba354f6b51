package vn.quantriet.organization;

import java.util.List;

/** One page of units out of {@code total}; pages are counted from 1. */
public record UnitList(List<UnitEntry> entries, long total, int page) {

    public UnitList {
        entries = List.copyOf(entries);
    }

    static UnitList of(List<DirectoryStore.Found> found, int page) {
        var total = found.isEmpty() ? 0 : found.getFirst().total();
        return new UnitList(found.stream().map(DirectoryStore.Found::entry).toList(), total, page);
    }

    public int pages() {
        return Math.toIntExact((total + UnitDirectory.PAGE - 1) / UnitDirectory.PAGE);
    }
}
