package vn.quantriet.obligation.board;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.quantriet.obligation.AssignmentFilter;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.obligation.course.Timeliness;

/** A number of the board: what is counted, and out of what. */
public sealed interface Figure {

    /** The headline: on time out of what has fallen due, as the Government's reports count it. */
    record OnTime() implements Figure {}

    /** Confirmed out of everything given. */
    record Done() implements Figure {}

    /** Standing in time like this, out of everything given. */
    record InState(Timeliness timeliness) implements Figure {}

    /** Everything given; a count and no share. */
    record All() implements Figure {}

    static Figure ofSlug(String slug) {
        return switch (slug) {
            case "dung-han" -> new OnTime();
            case "da-xong" -> new Done();
            case "tat-ca" -> new All();
            case String other -> new InState(Timeliness.ofSlug(other));
        };
    }

    /** The figure of the board that a list with this filter stands behind, if it is one. */
    static Optional<Figure> of(AssignmentFilter list) {
        var confirmed = list.standings().equals(Set.of(Standing.Kind.CONFIRMED));
        if (!list.words().isEmpty() || list.waiting() || !list.standings().isEmpty() && !confirmed)
            return Optional.empty();
        if (confirmed) return Optional.of(new Done());
        if (list.timeliness().equals(Tally.FALLEN_DUE)) return Optional.of(new OnTime());
        if (list.timeliness().size() == 1)
            return Optional.of(new InState(list.timeliness().iterator().next()));
        if (!list.timeliness().isEmpty()) return Optional.empty();
        return Optional.of(list.obligation() == null ? new All() : new Done());
    }

    default String slug() {
        return switch (this) {
            case OnTime _ -> "dung-han";
            case Done _ -> "da-xong";
            case All _ -> "tat-ca";
            case InState it -> it.timeliness().slug();
        };
    }

    default long part(Tally tally) {
        return switch (this) {
            case OnTime _ -> tally.onTime();
            case Done _ -> tally.done();
            case All _ -> tally.all();
            case InState it -> tally.of(it.timeliness());
        };
    }

    default long whole(Tally tally) {
        return switch (this) {
            case OnTime _ -> tally.fallenDue();
            case Done _, InState _, All _ -> tally.all();
        };
    }

    /** The list the part was counted from; none if the filter leaves nothing of it. */
    default Optional<AssignmentFilter> part(AssignmentFilter filter) {
        return switch (this) {
            case OnTime _ -> left(filter, Set.of(Timeliness.DONE_ON_TIME));
            case Done _ -> Optional.of(filter.standings(Set.of(Standing.Kind.CONFIRMED)));
            case All _ -> Optional.of(filter);
            case InState it -> left(filter, Set.of(it.timeliness()));
        };
    }

    /** The list the whole was counted from. */
    default Optional<AssignmentFilter> whole(AssignmentFilter filter) {
        return switch (this) {
            case OnTime _ -> left(filter, Tally.FALLEN_DUE);
            case Done _, InState _, All _ -> Optional.of(filter);
        };
    }

    /** The filter narrowed to these, as far as it leaves any of them. */
    static Optional<AssignmentFilter> left(AssignmentFilter filter, Set<Timeliness> of) {
        if (filter.timeliness().isEmpty()) return Optional.of(filter.timeliness(of));
        var left = EnumSet.noneOf(Timeliness.class);
        Arrays.stream(Timeliness.values())
                .filter(it -> of.contains(it) && filter.timeliness().contains(it))
                .forEach(left::add);
        return left.isEmpty() ? Optional.empty() : Optional.of(filter.timeliness(left));
    }
}
