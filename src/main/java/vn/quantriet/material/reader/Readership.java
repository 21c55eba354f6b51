package vn.quantriet.material.reader;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.material.Material;

/**
 * How far a material has come in the branch of a unit: a row for the unit itself, first, and one for the branch of each
 * directly below; names only of whoever is on the roster of the unit one acts for.
 */
public record Readership(Material material, List<Row> rows, List<Reader> people) {

    public Readership {
        rows = List.copyOf(rows);
        people = List.copyOf(people);
    }

    /** Counted in people, each once. */
    public record Row(String unit, boolean itself, int meant, int opened, int finished) {}

    /** Somebody of one's own unit. */
    public record Reader(String name, int share, @Nullable Instant finishedAt) {}

    public int meant() {
        return rows.stream().mapToInt(Row::meant).sum();
    }

    public int finished() {
        return rows.stream().mapToInt(Row::finished).sum();
    }

    public int opened() {
        return rows.stream().mapToInt(Row::opened).sum();
    }
}
