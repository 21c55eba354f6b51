package vn.quantriet.spreadsheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

final class CsvWriter implements TableWriter {

    private final Writer to;

    /** The mark at the beginning tells spreadsheet programs that these are Vietnamese letters. */
    CsvWriter(OutputStream out) throws IOException {
        to = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        to.write('\uFEFF');
    }

    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    @Override
    public void row(List<?> cells) throws IOException {
        for (var i = 0; i < cells.size(); i++) {
            if (i > 0) to.write(',');
            if (cells.get(i) instanceof Number number) to.write(number.toString());
            else cell(String.valueOf(cells.get(i)));
        }
        to.write("\r\n");
    }

    @Override
    public void sheet(String name) throws IOException {
        to.write("\r\n");
    }

    private void cell(String text) throws IOException {
        if (text.isEmpty()) return;
        to.write(looksLikeFormula(text) ? "\"'" : "\"");
        to.write(text.indexOf('"') < 0 ? text : text.replace("\"", "\"\""));
        to.write('"');
    }

    @Override
    public void close() throws IOException {
        to.close();
    }
}
