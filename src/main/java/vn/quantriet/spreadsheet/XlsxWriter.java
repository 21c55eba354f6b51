package vn.quantriet.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Texts stand in their cells: a list of all of them would have to be kept until the end. */
final class XlsxWriter implements TableWriter {

    private static final int FLUSHED_AFTER = 500;
    private static final int ROWS_OF_A_SHEET = 1_048_576;

    private static final double WIDTH = 24;

    private final Workbook workbook;
    private final String name;
    private Worksheet sheet;
    private int sheets = 1;
    private int row;

    XlsxWriter(OutputStream out, String name) {
        workbook = new Workbook(out, "QuanTriet", "1.0");
        this.name = name;
        sheet = workbook.newWorksheet(name);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        if (row == ROWS_OF_A_SHEET) sheet(name + " " + ++sheets);
        for (var column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        if (row == 0) head(cells.size());
        if (++row % FLUSHED_AFTER == 0) sheet.flush();
    }

    private void cell(int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
            return;
        }
        var text = String.valueOf(cell);
        if (!text.isEmpty()) sheet.inlineString(row, column, text);
    }

    private void head(int columns) {
        for (var column = 0; column < columns; column++) {
            sheet.style(0, column).bold().set();
            sheet.width(column, WIDTH);
        }
        sheet.freezePane(0, 1);
    }

    @Override
    public void sheet(String title) throws IOException {
        sheet.finish();
        sheet = workbook.newWorksheet(title);
        row = 0;
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        workbook.finish();
        workbook.close();
    }
}
