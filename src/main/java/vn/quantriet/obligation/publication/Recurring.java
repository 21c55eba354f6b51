package vn.quantriet.obligation.publication;

import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.duty.Period;
import vn.quantriet.directive.duty.PeriodDay;
import vn.quantriet.obligation.ObligationId;
import vn.quantriet.shared.UnitId;

/** A duty that comes round, the last period it was given for, and in whose name it is given. */
record Recurring(
        ObligationId id,
        String action,
        String slug,
        Period opened,
        @Nullable PeriodDay day,
        UnitId owner,
        String ownerName,
        long givenBy,
        String givenByName) {

    Period next() {
        return opened.next();
    }

    Recurring advanced() {
        return new Recurring(id, action, slug, next(), day, owner, ownerName, givenBy, givenByName);
    }
}
