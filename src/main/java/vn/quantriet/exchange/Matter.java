package vn.quantriet.exchange;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.Actor;
import vn.quantriet.spreadsheet.Row;

/** What files of a kind are made of and how they are taken. */
interface Matter {

    FileKind kind();

    List<Column> columns();

    /** Takes rows whose cells stand in the order of the columns. */
    long stage(long run, Iterator<Row> rows, Actor by);

    Counts rehearse(long run, LocalDate day, Actor by);

    List<Line> lines(long run, Line.@Nullable Outcome only, int page, Actor by);

    /** What was rehearsed, all or nothing; tells from time to time how many rows are done. */
    void apply(long run, LocalDate day, Actor by, IntConsumer done);

    /** Whether the rows are still beside: they are kept where a fall of the server empties them. */
    boolean holds(long run, long rows);

    void forget(long run);
}
