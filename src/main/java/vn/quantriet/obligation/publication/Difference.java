package vn.quantriet.obligation.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.duty.Period;
import vn.quantriet.obligation.ObligationId;

/**
 * How many units a duty would come to and go from on the tree of today, the first of each by name; {@code due} is until
 * when the others have time.
 */
public record Difference(
        ObligationId id,
        @Nullable String provision,
        String action,
        @Nullable Period period,
        @Nullable LocalDate due,
        long gained,
        long lost,
        List<String> gaining,
        List<String> losing) {

    public Difference {
        gaining = List.copyOf(gaining);
        losing = List.copyOf(losing);
    }

    boolean isPast(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
