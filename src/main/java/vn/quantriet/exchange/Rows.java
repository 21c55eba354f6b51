package vn.quantriet.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.quantriet.job.Progress;
import vn.quantriet.spreadsheet.Row;
import vn.quantriet.spreadsheet.Table;

/** The rows of a table below its headings, one at a time, their cells in the order of the form. */
final class Rows implements Iterator<Row> {

    private final Table table;
    private final int[] places;
    private final Progress progress;
    private @Nullable Row next;

    private Rows(Table table, int[] places, Progress progress) throws IOException {
        this.table = table;
        this.places = places;
        this.progress = progress;
        next = table.next();
        if (next == null) throw new NoRows();
    }

    static Rows of(Table table, List<Column> columns, Progress progress) throws IOException {
        var headings = table.next();
        if (headings == null) throw new NoRows();
        return new Rows(table, Headings.places(headings, columns), progress);
    }

    static <T> Iterator<T> map(Iterator<Row> rows, Function<Row, T> made) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public T next() {
                return made.apply(rows.next());
            }
        };
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Row next() {
        var row = next;
        if (row == null) throw new NoSuchElementException();
        progress.report(table.percent(), ReadJob.STEPS);
        try {
            next = table.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Row(row.number(), inOrder(row));
    }

    private List<String> inOrder(Row row) {
        var cells = new ArrayList<String>(places.length);
        IntStream.of(places).forEach(place -> cells.add(place < 0 ? "" : row.cell(place)));
        return cells;
    }
}
