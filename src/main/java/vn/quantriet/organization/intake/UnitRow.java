package vn.quantriet.organization.intake;

import java.util.List;

/** A row of a file: its number there, and its cells in the order of {@link UnitColumn}, empty where nothing stands. */
public record UnitRow(int number, List<String> cells) {

    public UnitRow {
        cells = List.copyOf(cells);
    }

    public String cell(UnitColumn column) {
        return column.ordinal() < cells.size() ? cells.get(column.ordinal()).strip() : "";
    }
}
