package vn.quantriet.obligation.web;

import static vn.quantriet.shell.Texts.t;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.AssignmentRow;
import vn.quantriet.obligation.Standing;
import vn.quantriet.shell.Show;

/** Writes assignments line by line, so that a spreadsheet opens them with their diacritics and runs none of them. */
final class AssignmentCsv implements AutoCloseable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Writer to;
    private boolean begun;

    AssignmentCsv(Writer to) {
        this.to = to;
    }

    void write(AssignmentRow row) {
        begin();
        line(
                row.unitCode(),
                row.unitName(),
                row.unitAbove(),
                row.documentTitle(),
                row.provision(),
                row.action(),
                row.deliverable(),
                row.due() == null ? "" : Show.day(row.due()),
                t(row.timeliness().key()),
                t(row.standing().kind().key()),
                submitted(row.standing()));
    }

    /** The heading waits for the first row, so that what is refused before it is answered with a page. */
    private void begin() {
        if (begun) return;
        begun = true;
        write(BYTE_ORDER_MARK);
        line(
                t("obligation.unit-code"),
                t("obligation.unit"),
                t("obligation.unit-above"),
                t("obligation.document"),
                t("obligation.provision"),
                t("obligation.duty"),
                t("obligation.deliverable"),
                t("obligation.deadline"),
                t("obligation.timeliness"),
                t("obligation.standing"),
                t("obligation.submitted-on"));
    }

    private static String submitted(Standing standing) {
        return switch (standing) {
            case Standing.Submitted it -> Show.day(it.on());
            case Standing.Confirmed it -> Show.day(it.submittedOn());
            case Standing.Assigned _, Standing.Accepted _, Standing.InProgress _, Standing.Returned _ -> "";
        };
    }

    private void line(@Nullable String... fields) {
        write(Arrays.stream(fields).map(AssignmentCsv::field).collect(Collectors.joining(",")) + "\r\n");
    }

    /** Quoted always; what a spreadsheet would take for a formula gets an apostrophe. */
    private static String field(@Nullable String text) {
        if (text == null || text.isEmpty()) return "";
        var harmless = "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    private void write(String text) {
        try {
            to.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        begin();
        to.flush();
    }
}
