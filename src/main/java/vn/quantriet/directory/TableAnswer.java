package vn.quantriet.directory;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import vn.quantriet.shared.NotFound;
import vn.quantriet.spreadsheet.TableWriter;

/** A list as the answer to a request: a file in the form its address ends with, received while it is written. */
public final class TableAnswer implements AutoCloseable {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final TableWriter writer;

    private TableAnswer(TableWriter writer) {
        this.writer = writer;
    }

    /** {@code name} is that of the file and of its sheet. */
    public static TableAnswer begin(HttpServletResponse answer, String name, String form) throws IOException {
        var type = switch (form) {
            case "xlsx" -> XLSX;
            case "csv" -> CSV;
            default -> throw new NotFound();
        };
        answer.setContentType(type);
        var file = ContentDisposition.attachment().filename(name + "." + form).build();
        answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.toString());
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var out = answer.getOutputStream();
        return new TableAnswer(form.equals("csv") ? TableWriter.csv(out) : TableWriter.xlsx(out, name));
    }

    /** The reader may have gone away; then the rest is not written either. */
    public void row(List<String> cells) {
        try {
            writer.row(cells);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
