package vn.quantriet.study.web;

import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.Refusal;
import vn.quantriet.study.checkin.Arrival;
import vn.quantriet.study.checkin.Invitation;

/** A code that was scanned, and what became of it. */
public record CheckInPage(
        String code,
        @Nullable Invitation invitation,
        @Nullable Arrival arrival,
        @Nullable Refusal refusal) {

    static final CheckInPage EMPTY = new CheckInPage("", null, null, null);
}
