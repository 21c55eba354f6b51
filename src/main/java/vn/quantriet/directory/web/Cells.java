package vn.quantriet.directory.web;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells out of text that was pasted from a spreadsheet or saved from one. */
final class Cells {

    private Cells() {}

    /** Separated by tabs, semicolons, bars or commas, whichever comes first in the first line; cells may be quoted. */
    static List<List<String>> of(String text) {
        var separator = separator(
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse(""));
        var rows = new ArrayList<List<String>>();
        List<String> row = new ArrayList<>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') cell.append(text.charAt(++i));
            else if (c == '"' && (quoted || cell.isEmpty())) quoted = !quoted;
            else if (!quoted && c == separator) end(cell, row);
            else if (!quoted && c == '\n') row = end(cell, row, rows);
            else if (c != '\r' && c != '\uFEFF') cell.append(c);
        }
        end(cell, row, rows);
        return rows;
    }

    /** As {@link #of} reads it back, character for character. */
    static String row(List<String> cells) {
        return String.join(
                "\t",
                cells.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .toList());
    }

    /** As a spreadsheet opens it. */
    static String line(List<String> cells) {
        return String.join(";", cells.stream().map(Cells::quoted).toList());
    }

    private static String quoted(String cell) {
        // what begins like a formula would be one in a spreadsheet
        var safe = cell.isEmpty() || "=+-@".indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
        return safe.matches("(?s).*[;\"\n\t,|].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static char separator(String line) {
        for (var c : new char[] {'\t', ';', '|', ','}) if (line.indexOf(c) >= 0) return c;
        return ';';
    }

    private static void end(StringBuilder cell, List<String> row) {
        row.add(cell.toString().strip());
        cell.setLength(0);
    }

    private static List<String> end(StringBuilder cell, List<String> row, List<List<String>> rows) {
        end(cell, row);
        rows.add(row);
        return new ArrayList<>();
    }
}
