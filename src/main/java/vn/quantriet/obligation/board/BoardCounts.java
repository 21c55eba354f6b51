package vn.quantriet.obligation.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.obligation.AssignmentFilter;
import vn.quantriet.obligation.FollowedTotals;
import vn.quantriet.obligation.Scopes;
import vn.quantriet.obligation.Scopes.Scope;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.day.InForce;
import vn.quantriet.obligation.narrowing.Narrowing;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.UnitId;

/** The counts of a board, from wherever they are had soonest; the same numbers from everywhere. */
@Component
class BoardCounts implements FollowedTotals {

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
        return (day == null ? kept(around, document) : Optional.<List<BoardStore.Counted>>empty())
                .orElseGet(() -> store.count(around.scope(), document, day));
    }

    private Optional<List<BoardStore.Counted>> kept(Scopes.Around around, @Nullable DocumentId document) {
        var asked = TallyCache.Asked.of(around.scope(), below(around), document, inForce.judged(null));
        return tallies.known(asked)
                .or(() -> isKept(around.scope(), asked) ? Optional.of(tallies.read(asked)) : Optional.empty());
    }

    private boolean isKept(Scope scope, TallyCache.Asked asked) {
        return switch (tallies.kept(scope, asked.below())) {
            case BY_DUTY -> true;
            case WHOLE -> asked.document() == null;
            case NOTHING -> false;
        };
    }

    @Override
    public Optional<Long> ofBranch(@Nullable String code, Set<Timeliness> timeliness, Actor by) {
        if (TallyNews.isWithinTransaction()) return Optional.empty();
        return total(scopes.around(code, null, by), _ -> true, timeliness);
    }

    @Override
    public Optional<Long> ofRow(@Nullable String code, UnitId row, Set<Timeliness> timeliness, Actor by) {
        if (TallyNews.isWithinTransaction()) return Optional.empty();
        var around = scopes.around(code, null, by);
        if (around.below().stream().noneMatch(unit -> unit.id().equals(row))) return Optional.empty();
        return total(around, unit -> unit == row.value(), timeliness);
    }

    private Optional<Long> total(Scopes.Around around, LongPredicate row, Set<Timeliness> timeliness) {
        return kept(around, null).map(counted -> {
            var total = 0L;
            for (var each : counted)
                if (each.unit() != null && row.test(each.unit()))
                    total += timeliness.isEmpty()
                            ? each.tally().all()
                            : each.tally().sum(timeliness);
            return total;
        });
    }
}
