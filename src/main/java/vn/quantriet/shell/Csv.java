package vn.quantriet.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Answers with a list as a file, line by line, so that a spreadsheet opens it with its diacritics and runs nothing in
 * it. The answer becomes a file with its first line: what is refused before is answered with a page.
 */
public final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final HttpServletResponse answer;
    private final String fileName;
    private final String[] heading;
    private boolean begun;

    public Csv(HttpServletResponse answer, String fileName, String... heading) {
        this.answer = answer;
        this.fileName = fileName;
        this.heading = heading.clone();
    }

    public void line(@Nullable String... fields) {
        begin();
        write(joined(fields));
    }

    /** A list without lines is a file with a heading. */
    public void end() {
        begin();
    }

    private void begin() {
        if (begun) return;
        begun = true;
        answer.setContentType("text/csv; charset=utf-8");
        answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"");
        write(BYTE_ORDER_MARK);
        write(joined(heading));
    }

    private static String joined(@Nullable String[] fields) {
        return Arrays.stream(fields).map(Csv::field).collect(Collectors.joining(",")) + "\r\n";
    }

    /** Quoted always; what a spreadsheet would take for a formula gets an apostrophe. */
    private static String field(@Nullable String text) {
        if (text == null || text.isEmpty()) return "";
        var harmless = "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    private void write(String text) {
        try {
            answer.getWriter().write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
