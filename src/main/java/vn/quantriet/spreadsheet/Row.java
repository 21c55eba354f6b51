package vn.quantriet.spreadsheet;

import java.util.List;

/** A row that is not empty, with the number it has in the file, from 1. */
public record Row(int number, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** What stands in a column, from 0; nothing where the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
