package vn.quantriet.obligation.web.file;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.obligation.AssignmentList;
import vn.quantriet.obligation.web.FilterAddress;
import vn.quantriet.shared.Actor;
import vn.quantriet.shell.Csv;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Workbook;
import vn.quantriet.spreadsheet.TableWriter;

/** The list of duties as a file: every row that the filter shows, one after the other, however many. */
@Pages
class AssignmentFileController {

    private static final String NAME = "nhiem-vu";

    private final AssignmentList assignments;

    AssignmentFileController(AssignmentList assignments) {
        this.assignments = assignments;
    }

    @GetMapping("/nhiem-vu.csv")
    void csv(@RequestParam Map<String, String> parameters, Actor by, HttpServletResponse answer) {
        var csv = new Csv(answer, NAME + ".csv", AssignmentLine.heading().toArray(String[]::new));
        assignments.export(
                FilterAddress.read(parameters),
                by,
                row -> csv.line(AssignmentLine.of(row).toArray(String[]::new)));
        csv.end();
    }

    @GetMapping("/nhiem-vu.xlsx")
    void xlsx(@RequestParam Map<String, String> parameters, Actor by, HttpServletResponse answer) throws IOException {
        try (var sheet = new LaterSheet(answer)) {
            assignments.export(FilterAddress.read(parameters), by, row -> sheet.row(AssignmentLine.of(row)));
            sheet.begin();
        }
    }

    /** Begun with its first row: what is refused before is answered with a page. */
    private static final class LaterSheet implements AutoCloseable {

        private final HttpServletResponse answer;
        private @Nullable TableWriter writer;

        LaterSheet(HttpServletResponse answer) {
            this.answer = answer;
        }

        TableWriter begin() throws IOException {
            if (writer == null) {
                Workbook.head(answer, NAME);
                writer = TableWriter.xlsx(answer.getOutputStream(), "Nhiệm vụ");
                writer.row(AssignmentLine.heading());
            }
            return writer;
        }

        void row(List<String> cells) {
            try {
                begin().row(cells);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            if (writer != null) writer.close();
        }
    }
}
