package vn.quantriet.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Answers with a list as a file, line by line, so that a spreadsheet opens it with its diacritics and runs nothing in
 * it. The answer becomes a file with its first line: what is refused before is answered with a page.
 */
public final class Csv {

    private static final int PIECE = 16 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final HttpServletResponse answer;
    private final String fileName;
    private final String[] heading;
    private boolean begun;
    private @Nullable Writer writer;

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
        try {
            writer().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        var line = new StringBuilder(256);
        for (var n = 0; n < fields.length; n++) {
            if (n > 0) line.append(',');
            append(line, fields[n]);
        }
        return line.append("\r\n").toString();
    }

    /** Quoted always; what a spreadsheet would take for a formula gets an apostrophe. */
    private static void append(StringBuilder line, @Nullable String text) {
        if (text == null || text.isEmpty()) return;
        line.append('"');
        if ("=+-@\t\r".indexOf(text.charAt(0)) >= 0) line.append('\'');
        line.append(text.indexOf('"') < 0 ? text : text.replace("\"", "\"\"")).append('"');
    }

    /** Every wrapper of the answer looks at each piece it is given, so it is given large ones. */
    private Writer writer() throws IOException {
        if (writer == null) writer = new BufferedWriter(answer.getWriter(), PIECE);
        return writer;
    }

    private void write(String text) {
        try {
            writer().write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
