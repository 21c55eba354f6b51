package vn.quantriet.exchange;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.person.intake.ImportCounts;
import vn.quantriet.person.intake.ImportFinding;
import vn.quantriet.person.intake.PeopleImport;
import vn.quantriet.person.intake.PersonColumn;
import vn.quantriet.person.intake.PersonRow;
import vn.quantriet.shared.Actor;
import vn.quantriet.spreadsheet.Row;

@Component
class PeopleMatter implements Matter {

    private final PeopleImport people;

    PeopleMatter(PeopleImport people) {
        this.people = people;
    }

    @Override
    public FileKind kind() {
        return FileKind.PEOPLE;
    }

    @Override
    public List<Column> columns() {
        return Stream.of(PersonColumn.values())
                .map(column ->
                        new Column("person.column." + column.name(), column == PersonColumn.FULL_NAME, example(column)))
                .toList();
    }

    private static String example(PersonColumn column) {
        return switch (column) {
            case CODE -> "CB000001";
            case CARD_NUMBER -> "03.000001";
            case FULL_NAME -> "Nguyễn Thị Ví Dụ";
            case BORN_ON -> "19/05/1990";
            case SEX -> "Nữ";
            case TELEPHONE -> "0912 000 000";
            case EMAIL -> "vidu@example.vn";
            case UNIT_CODE -> "HP.303.11296.CB01";
            case SINCE -> "01/07/2025";
            case MEMBERSHIP -> "Chính thức";
            case MEMBER_SINCE -> "03/02/2015";
            case TITLE -> "Bí thư";
            case HEAD -> "Có";
            case RECORD -> "";
        };
    }

    @Override
    public long stage(long run, Iterator<Row> rows, Actor by) {
        return people.stage(run, Rows.map(rows, row -> new PersonRow(row.number(), row.cells())), by);
    }

    @Override
    public Counts rehearse(long run, LocalDate day, Actor by) {
        return counts(people.rehearse(run, day, by));
    }

    @Override
    public List<Line> lines(long run, Line.@Nullable Outcome only, int page, Actor by) {
        var outcome = only == null ? null : ImportFinding.Outcome.valueOf(only.name());
        return people.findings(run, outcome, page, by).stream()
                .map(PeopleMatter::line)
                .toList();
    }

    private static Line line(ImportFinding found) {
        var problems = found.problems().stream()
                .map(problem -> new Line.Problem(problem.key(), problem.value()))
                .toList();
        var outcome = Line.Outcome.valueOf(found.outcome().name());
        return new Line(found.number(), found.unit(), found.name(), outcome, problems);
    }

    @Override
    public void apply(long run, LocalDate day, Actor by, IntConsumer done) {
        people.apply(run, day, by, done);
    }

    @Override
    public boolean holds(long run, long rows) {
        return people.staged(run) == rows;
    }

    @Override
    public void forget(long run) {
        people.forget(run);
    }

    private static Counts counts(ImportCounts counts) {
        return new Counts(counts.added(), counts.changed(), counts.same(), counts.wrong());
    }
}
