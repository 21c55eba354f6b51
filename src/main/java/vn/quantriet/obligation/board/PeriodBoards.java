package vn.quantriet.obligation.board;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.directive.duty.Period;
import vn.quantriet.obligation.ObligationId;
import vn.quantriet.obligation.Scopes;
import vn.quantriet.obligation.register.ObligationRegister;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;

/** How a duty that comes round is kept, period by period, read from the assignments as they are now. */
@Component
public class PeriodBoards {

    private final Scopes scopes;
    private final ObligationRegister duties;
    private final DocumentShelf shelf;
    private final PeriodBoardStore store;

    PeriodBoards(Scopes scopes, ObligationRegister duties, DocumentShelf shelf, PeriodBoardStore store) {
        this.scopes = scopes;
        this.duties = duties;
        this.shelf = shelf;
        this.store = store;
    }

    /** Of the actor's branch or of the branch of a unit in it; a duty that does not come round has no such board. */
    @Transactional(readOnly = true)
    public PeriodBoard show(ObligationId obligation, @Nullable String unit, Actor by) {
        by.require(Permission.SEE_BOARD);
        var duty = duties.get(obligation, by);
        var every = duty.recurrence();
        if (every == null || !Period.has(every)) throw new NotFound();
        var around = scopes.around(unit, null, by);
        var below = around.below().stream().map(it -> it.id().value()).toList();
        var document = shelf.get(duty.document(), by);
        var cells = new HashMap<Long, Map<LocalDate, Tally>>();
        var total = new TreeMap<LocalDate, Tally>();
        for (var count : store.count(around.scope(), below, document.id(), obligation)) {
            cells.computeIfAbsent(count.unit(), _ -> new HashMap<>()).merge(count.period(), count.tally(), Tally::plus);
            total.merge(count.period(), count.tally(), Tally::plus);
        }
        var periods = total.keySet().stream().map(day -> new Period(every, day)).toList();
        return new PeriodBoard(around.line(), duty, periods, rows(around, cells), total);
    }

    private static List<PeriodBoard.Row> rows(Scopes.Around around, Map<Long, Map<LocalDate, Tally>> cells) {
        return around.andBelow().stream()
                .filter(unit -> cells.containsKey(unit.id().value()))
                .map(unit -> new PeriodBoard.Row(
                        unit,
                        unit.id().equals(around.scope().id()),
                        cells.getOrDefault(unit.id().value(), Map.of())))
                .toList();
    }
}
