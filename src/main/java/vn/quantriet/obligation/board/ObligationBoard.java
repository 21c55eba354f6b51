package vn.quantriet.obligation.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.obligation.Scopes;
import vn.quantriet.obligation.Scopes.Scope;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.day.InForce;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;

/** The standing of a branch, from the city down to the cell. */
@Component
public class ObligationBoard {

    /** Red spots first, then what is about to turn red, then what is open. */
    private static final Comparator<Tally> WORST_FIRST = Comparator.<Tally>comparingLong(
                    it -> -it.of(Timeliness.OVERDUE))
            .thenComparingLong(it -> -it.of(Timeliness.DUE_SOON))
            .thenComparingDouble(it -> it.all() == 0 ? 1 : (double) it.done() / it.all());

    private final Scopes scopes;
    private final DocumentShelf shelf;
    private final BoardStore store;
    private final TallyStore tallies;
    private final InForce inForce;

    ObligationBoard(Scopes scopes, DocumentShelf shelf, BoardStore store, TallyStore tallies, InForce inForce) {
        this.scopes = scopes;
        this.shelf = shelf;
        this.store = store;
        this.tallies = tallies;
        this.inForce = inForce;
    }

    /**
     * The board of the actor's branch or of the branch of a unit in it; of one document or of all; now, or as it was at
     * the end of a day.
     */
    @Transactional(readOnly = true)
    public Board show(@Nullable String unit, @Nullable String slug, @Nullable LocalDate asked, Actor by) {
        by.require(Permission.SEE_BOARD);
        var day = inForce.past(asked);
        var scope = scopes.find(unit, day, by);
        var document = slug == null ? null : shelf.get(slug, by);
        var units = scopes.andBelow(scope, day);
        var counted = count(scope, units, document, day);
        var rows = rows(scope, units, counted);
        var total = rows.stream().map(Board.Row::tally).reduce(Tally.NONE, Tally::plus);
        return new Board(scopes.line(scope, day, by), document, day, rows, topics(document, counted), total);
    }

    /** Today's counts of wide branches are kept; what was, and what is narrow, is counted from the assignments. */
    private List<BoardStore.Counted> count(
            Scope scope, List<Scope> units, @Nullable Document document, @Nullable LocalDate day) {
        var id = document == null ? null : document.id();
        if (day != null) return store.count(scope, id, day);
        var below = units.stream()
                .map(unit -> unit.id().value())
                .filter(unit -> unit != scope.id().value())
                .toList();
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

    private List<Board.Row> rows(Scope scope, List<Scope> units, List<BoardStore.Counted> counted) {
        var tallies = new HashMap<Long, Tally>();
        var cells = new HashMap<Long, Map<Long, Tally>>();
        for (var count : counted) {
            if (count.unit() == null) continue;
            if (count.topic() == null) tallies.merge(count.unit(), count.tally(), Tally::plus);
            else
                cells.computeIfAbsent(count.unit(), _ -> new HashMap<>())
                        .merge(count.topic(), count.tally(), Tally::plus);
        }
        return units.stream()
                .filter(unit -> tallies.containsKey(unit.id().value()))
                .map(unit -> {
                    var key = unit.id().value();
                    return new Board.Row(
                            unit,
                            unit.id().equals(scope.id()),
                            tallies.getOrDefault(key, Tally.NONE),
                            cells.getOrDefault(key, Map.of()));
                })
                .sorted(Comparator.comparing(Board.Row::tally, WORST_FIRST))
                .toList();
    }

    private List<Board.Topic> topics(@Nullable Document document, List<BoardStore.Counted> counted) {
        var tallies = new HashMap<Long, Tally>();
        for (var count : counted) {
            if (count.unit() == null && count.topic() != null) tallies.merge(count.topic(), count.tally(), Tally::plus);
        }
        return document == null ? store.documents(tallies) : store.duties(document, tallies);
    }
}
