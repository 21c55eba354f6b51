package vn.quantriet.intake.layout;

import java.util.function.Supplier;

/** A bound on what one file may cost; whoever sets it says what is thrown when it is spent. */
public final class Budget {

    private final Supplier<? extends RuntimeException> whenSpent;
    private long left;

    public Budget(long amount, Supplier<? extends RuntimeException> whenSpent) {
        this.left = amount;
        this.whenSpent = whenSpent;
    }

    public void spend(long amount) {
        left -= amount;
        if (left < 0) throw whenSpent.get();
    }
}
