package vn.quantriet.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a table row by row while somebody already receives it; what looks like a formula is only text there. */
public interface TableWriter extends AutoCloseable {

    /** A number is one in its cell, and can be added up there; everything else is text. */
    void row(List<?> cells) throws IOException;

    /** What follows stands on a sheet of its own; in a file that has no sheets, below an empty row. */
    void sheet(String name) throws IOException;

    @Override
    void close() throws IOException;

    static TableWriter csv(OutputStream out) throws IOException {
        return new CsvWriter(out);
    }

    static TableWriter xlsx(OutputStream out, String sheet) {
        return new XlsxWriter(out, sheet);
    }
}
