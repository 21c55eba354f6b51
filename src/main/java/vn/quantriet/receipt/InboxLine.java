package vn.quantriet.receipt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A document the unit was sent, how it stands there, and to how many units directly below it has not gone yet. */
public record InboxLine(
        String slug,
        String title,
        @Nullable String subject,
        @Nullable LocalDate issuedOn,
        @Nullable String sender,
        Receipt receipt,
        Standpoint standpoint) {

    public boolean isToTell() {
        return !standpoint.hasUnitsBelow() && receipt.told() == null;
    }

    public boolean isToPassDown() {
        return standpoint.unsent() > 0;
    }
}
