package vn.quantriet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.quantriet.spreadsheet.Table;
import vn.quantriet.spreadsheet.TableLimits;

/** The cells of a table without its headings, each row with as many as the headings, as COPY reads them. */
final class ImportCells {

    private ImportCells() {}

    static Path csv(Path file, Path folder) throws IOException {
        var csv = folder.resolve("floor.csv");
        try (var table = Table.open(file, TableLimits.STANDARD);
                var out = Files.newBufferedWriter(csv)) {
            var headings = table.next();
            if (headings == null) throw new IOException("empty");
            for (var row = table.next(); row != null; row = table.next()) {
                for (var column = 0; column < headings.cells().size(); column++) {
                    if (column > 0) out.write(',');
                    out.write(row.cell(column).replace(",", " "));
                }
                out.write('\n');
            }
        }
        return csv;
    }
}
