package vn.quantriet.exchange;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.intake.UnitColumn;
import vn.quantriet.organization.intake.UnitCounts;
import vn.quantriet.organization.intake.UnitFinding;
import vn.quantriet.organization.intake.UnitRow;
import vn.quantriet.organization.intake.UnitsImport;
import vn.quantriet.shared.Actor;
import vn.quantriet.spreadsheet.Row;

@Component
class UnitsMatter implements Matter {

    private final UnitsImport units;

    UnitsMatter(UnitsImport units) {
        this.units = units;
    }

    @Override
    public FileKind kind() {
        return FileKind.UNITS;
    }

    @Override
    public List<Column> columns() {
        return Stream.of(UnitColumn.values())
                .map(column ->
                        new Column("organization.column." + column.name(), column == UnitColumn.CODE, example(column)))
                .toList();
    }

    private static String example(UnitColumn column) {
        return switch (column) {
            case CODE -> "HP.303.11296.CB01";
            case NAME -> "Chi bộ Tổ dân phố 1";
            case KIND, LEVEL -> "Chi bộ";
            case PARENT_CODE -> "HP.303.11296";
            case ALIASES -> "Chi bộ TDP 1; Chi bộ 1";
            case IDENTIFIER -> "H25.01.02";
            case ADMINISTRATIVE_PARENT_CODE -> "";
            case VALID_FROM -> "01/07/2025";
            case ADDRESS -> "Số 1, phố Mẫu";
            case TELEPHONE -> "0225 000 0000";
            case EMAIL -> "chibo1@example.vn";
        };
    }

    @Override
    public long stage(long run, Iterator<Row> rows, Actor by) {
        return units.stage(run, Rows.map(rows, row -> new UnitRow(row.number(), row.cells())), by);
    }

    @Override
    public Counts rehearse(long run, LocalDate day, Actor by) {
        return counts(units.rehearse(run, day, by));
    }

    @Override
    public List<Line> lines(long run, Line.@Nullable Outcome only, int page, Actor by) {
        var outcome = only == null ? null : UnitFinding.Outcome.valueOf(only.name());
        return units.findings(run, outcome, page, by).stream()
                .map(UnitsMatter::line)
                .toList();
    }

    private static Line line(UnitFinding found) {
        var problems = found.problems().stream()
                .map(problem -> new Line.Problem(problem.key(), problem.value()))
                .toList();
        var outcome = Line.Outcome.valueOf(found.outcome().name());
        return new Line(found.number(), found.code(), found.name(), outcome, problems);
    }

    @Override
    public void apply(long run, LocalDate day, Actor by, IntConsumer done) {
        units.apply(run, day, by);
    }

    @Override
    public boolean holds(long run, long rows) {
        return units.staged(run) == rows;
    }

    @Override
    public void forget(long run) {
        units.forget(run);
    }

    private static Counts counts(UnitCounts counts) {
        return new Counts(counts.added(), counts.changed(), counts.same(), counts.wrong());
    }
}
