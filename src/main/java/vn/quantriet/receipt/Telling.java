package vn.quantriet.receipt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Phổ biến: on a day a document was told to so many of the members of a unit. */
public record Telling(LocalDate on, int reached, int members) {

    private static final int MOST = 100_000;

    public Telling {
        if (members < 1 || members > MOST) throw new NoMembers();
        if (reached < 0 || reached > members) throw new MoreThanMembers(members);
    }

    void check(@Nullable LocalDate issued, LocalDate today) {
        if (on.isAfter(today)) throw new ToldInTheFuture();
        if (issued != null && on.isBefore(issued)) throw new ToldBeforeIssued(issued);
    }
}
