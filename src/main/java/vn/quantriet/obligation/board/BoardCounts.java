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

    List<BoardStore.Counted> count(
            AssignmentFilter filter,
            Scopes.Around around,
            @Nullable DocumentId document,
            @Nullable LocalDate day,
            Actor by) {
        var narrowing = filter.narrowing();
        if (narrowing.isNone()) return only(filter.timeliness(), whole(around, document, day));
        if (narrowing.isField() && document == null && day == null)
            return only(filter.timeliness(), ofField(around, narrowing));
        var code = narrowing.lead();
        var lead = code == null ? null : scopes.find(code, day, by).id();
        return only(filter.timeliness(), filtered.count(around.scope(), document, day, narrowing, lead));
    }

    private List<BoardStore.Counted> ofField(Scopes.Around around, Narrowing narrowing) {
        var below = below(around);
        return tallies.kept(around.scope(), below) == TallyStore.Extent.BY_DUTY
                ? tallies.ofField(around.scope(), narrowing, below, inForce.judged(null))
                : filtered.count(around.scope(), null, null, narrowing, null);
    }

    private static List<BoardStore.Counted> only(Set<Timeliness> timeliness, List<BoardStore.Counted> counted) {
        if (timeliness.isEmpty()) return counted;
        return counted.stream()
                .map(it ->
                        new BoardStore.Counted(it.unit(), it.topic(), it.tally().only(timeliness)))
                .toList();
    }

    private static List<Long> below(Scopes.Around around) {
        return around.below().stream().map(unit -> unit.id().value()).toList();
    }

    /** Today's counts of wide branches are kept; what was, and what is narrow, is counted from the assignments. */
    private List<BoardStore.Counted> whole(
            Scopes.Around around, @Nullable DocumentId document, @Nullable LocalDate day) {
        if (day != null) return store.count(around.scope(), document, day);
        var asked = TallyCache.Asked.of(around.scope(), below(around), document, inForce.judged(null));
        return tallies.known(asked)
                .orElseGet(() -> isKept(around.scope(), asked)
                        ? tallies.read(asked)
                        : store.count(around.scope(), document, null));
    }

    private boolean isKept(Scope scope, TallyCache.Asked asked) {
        return switch (tallies.kept(scope, asked.below())) {
            case BY_DUTY -> true;
            case WHOLE -> asked.document() == null;
            case NOTHING -> false;
        };
    }
}
