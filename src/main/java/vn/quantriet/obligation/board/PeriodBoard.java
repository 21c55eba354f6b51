package vn.quantriet.obligation.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.quantriet.directive.duty.Period;
import vn.quantriet.obligation.Scopes.Scope;
import vn.quantriet.obligation.register.ObligationRegister;

/**
 * How a branch stands with a duty that comes round, period by period: {@code line} leads down to the unit, a row is the
 * unit itself or the branch of one directly below.
 */
public record PeriodBoard(
        List<Scope> line,
        ObligationRegister.Line duty,
        List<Period> periods,
        List<Row> rows,
        Map<LocalDate, Tally> total) {

    /** {@code cells} holds the tallies by the first day of the period. */
    public record Row(Scope unit, boolean itself, Map<LocalDate, Tally> cells) {

        public Row {
            cells = Map.copyOf(cells);
        }

        public Tally cell(Period period) {
            return cells.getOrDefault(period.start(), Tally.NONE);
        }

        public Tally all() {
            return cells.values().stream().reduce(Tally.NONE, Tally::plus);
        }
    }

    public PeriodBoard {
        line = List.copyOf(line);
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
        total = Map.copyOf(total);
    }

    public Scope unit() {
        return line.getLast();
    }
}
