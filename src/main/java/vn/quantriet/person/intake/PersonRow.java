package vn.quantriet.person.intake;

import java.util.List;

/** A row of a file: its number there, and its cells in the order of {@link PersonColumn}, empty where nothing is. */
public record PersonRow(int number, List<String> cells) {

    public String cell(PersonColumn column) {
        return column.ordinal() < cells.size() ? cells.get(column.ordinal()).strip() : "";
    }
}
