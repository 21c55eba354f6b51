package vn.quantriet.obligation;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.UnitId;

/**
 * How many assignments the board of a branch counts that stand so in time, or in all if no timeliness is named. Empty
 * where the board adds up assignments, or within a transaction, whose moment may be another one.
 */
public interface FollowedTotals {

    /** Of the unit with this code in the actor's branch, without a code of the actor's own. */
    Optional<Long> ofBranch(@Nullable String code, Set<Timeliness> timeliness, Actor by);

    /** Of one row of that board. */
    Optional<Long> ofRow(@Nullable String code, UnitId row, Set<Timeliness> timeliness, Actor by);
}
