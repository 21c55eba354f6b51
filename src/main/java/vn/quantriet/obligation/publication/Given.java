package vn.quantriet.obligation.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.duty.Period;

/** When a duty is given and until when: once, or for a period of its own. */
record Given(@Nullable Period period, @Nullable LocalDate due) {

    @Nullable
    LocalDate periodStart() {
        return period == null ? null : period.start();
    }
}
