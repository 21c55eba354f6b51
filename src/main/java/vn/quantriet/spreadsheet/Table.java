package vn.quantriet.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A table that is read from its file once, from the top down; its first row is that of the headings, as a rule. */
public abstract class Table implements AutoCloseable {

    private static final int ZIP = 0x504B0304;
    private static final int OLE = 0xD0CF11E0;

    Table() {}

    /** Opens a file for what it is, whatever its name says; refuses what is no table. */
    public static Table open(Path file, TableLimits limits) throws IOException {
        return switch (signature(file)) {
            case ZIP -> XlsxTable.read(file, limits);
            case OLE -> throw new OldOrLockedSpreadsheet();
            default -> CsvTable.read(file, limits);
        };
    }

    /** The next row that is not empty, or null after the last. */
    public abstract @Nullable Row next() throws IOException;

    /** How much of the file has been read, of a hundred. */
    public abstract int percent();

    @Override
    public abstract void close() throws IOException;

    private static int signature(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(4);
            if (head.length == 0) throw new EmptyTable();
            return head.length < 4 ? 0 : java.nio.ByteBuffer.wrap(head).getInt();
        }
    }
}
