package vn.quantriet.identity.management;

import java.util.List;

/** One page of a list of accounts. */
public record AccountPage(List<AccountEntry> entries, long total, int number) {

    static final int SIZE = 50;

    public AccountPage {
        entries = List.copyOf(entries);
    }

    public int pages() {
        return (int) ((total + SIZE - 1) / SIZE);
    }
}
