package vn.quantriet.intake.layout;

import java.util.List;

/** A row of a table as lines of text. */
public final class TableRow {

    private static final String BETWEEN = " | ";
    private static final int LONG_CELL = 6;

    private TableRow() {}

    /**
     * A row of facts becomes one line. Where tables only place things side by side (the head of a document, its
     * signature, a whole web page), each cell keeps its lines: their order is the text.
     */
    public static List<String> lines(List<List<String>> cells) {
        var filled = cells.stream()
                .map(TableRow::withoutBlank)
                .filter(cell -> !cell.isEmpty())
                .toList();
        return placesOnly(filled)
                ? filled.stream().flatMap(List::stream).toList()
                : List.of(String.join(
                        BETWEEN,
                        filled.stream().map(cell -> String.join(" ", cell)).toList()));
    }

    private static List<String> withoutBlank(List<String> cell) {
        return cell.stream().filter(line -> !line.isBlank()).toList();
    }

    private static boolean placesOnly(List<List<String>> filled) {
        var longest = filled.stream().mapToInt(List::size).max().orElse(0);
        return filled.size() < 2 || longest > LONG_CELL || (filled.size() == 2 && longest > 1);
    }
}
