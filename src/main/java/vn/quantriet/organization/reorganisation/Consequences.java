package vn.quantriet.organization.reorganisation;

import java.util.List;
import java.util.stream.Stream;

/** What moved along with the units, what collided, and whose rights are others than before. */
public record Consequences(List<Moved> moved, List<Conflict> conflicts, List<RightChange> rights) {

    public static final Consequences NOTHING = new Consequences(List.of(), List.of());

    public Consequences {
        moved = List.copyOf(moved);
        conflicts = List.copyOf(conflicts);
        rights = List.copyOf(rights);
    }

    public Consequences(List<Moved> moved, List<Conflict> conflicts) {
        this(moved, conflicts, List.of());
    }

    public Consequences plus(Consequences more) {
        return new Consequences(both(moved, more.moved), both(conflicts, more.conflicts), both(rights, more.rights));
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
