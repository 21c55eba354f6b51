package vn.quantriet.obligation.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.obligation.AssignmentFilter;
import vn.quantriet.obligation.Scopes;
import vn.quantriet.obligation.Scopes.Scope;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.day.InForce;
import vn.quantriet.obligation.narrowing.Narrowing;
import vn.quantriet.shared.Actor;

/** The counts of a board, from wherever they are had soonest; the same numbers from everywhere. */
@Component
class BoardCounts {

    private final BoardStore store;
    private final FilteredBoardStore filtered;
    private final TallyStore tallies;
    private final Scopes scopes;
    private final InForce inForce;

    BoardCounts(BoardStore store, FilteredBoardStore filtered, TallyStore tallies, Scopes scopes, InForce inForce) {
        this.store = store;
        this.filtered = filtered;
        this.tallies = tallies;
        this.scopes = scopes;
        this.inForce = inForce;
    }

    /** {@code units} are the scope and those directly below it. */
    List<BoardStore.Counted> count(
            AssignmentFilter filter,
            Scope scope,
            List<Scope> units,
            @Nullable DocumentId document,
            @Nullable LocalDate day,
            Actor by) {
        var narrowing = filter.narrowing();
        if (narrowing.isNone()) return only(filter.timeliness(), whole(scope, units, document, day));
        if (narrowing.isField() && document == null && day == null)
            return only(filter.timeliness(), ofField(scope, units, narrowing));
        var code = narrowing.lead();
        var lead = code == null ? null : scopes.find(code, day, by).id();
        return only(filter.timeliness(), filtered.count(scope, document, day, narrowing, lead));
    }

    private List<BoardStore.Counted> ofField(Scope scope, List<Scope> units, Narrowing narrowing) {
        var below = below(scope, units);
        return tallies.kept(scope, below) == TallyStore.Extent.BY_DUTY
                ? tallies.ofField(scope, narrowing, below, inForce.judged(null))
                : filtered.count(scope, null, null, narrowing, null);
    }

    private static List<BoardStore.Counted> only(Set<Timeliness> timeliness, List<BoardStore.Counted> counted) {
        if (timeliness.isEmpty()) return counted;
        return counted.stream()
                .filter(it -> timeliness.containsAll(it.tally().counts().keySet()))
                .toList();
    }

    private static List<Long> below(Scope scope, List<Scope> units) {
        return units.stream()
                .map(unit -> unit.id().value())
                .filter(unit -> unit != scope.id().value())
                .toList();
    }

    /** Today's counts of wide branches are kept; what was, and what is narrow, is counted from the assignments. */
    private List<BoardStore.Counted> whole(
            Scope scope, List<Scope> units, @Nullable DocumentId id, @Nullable LocalDate day) {
        if (day != null) return store.count(scope, id, day);
        var below = below(scope, units);
        return switch (tallies.kept(scope, below)) {
            case BY_DUTY ->
                id == null
                        ? tallies.byUnitAndDocument(scope, below, inForce.judged(null))
                        : tallies.byDuty(scope, id, below, inForce.judged(null));
            case WHOLE ->
                id == null
                        ? tallies.byUnitAndDocument(scope, below, inForce.judged(null))
                        : store.count(scope, id, null);
            case NOTHING -> store.count(scope, id, null);
        };
    }
}
