package vn.quantriet.sample;

import java.util.Arrays;
import java.util.Locale;

/**
 * How large the sample city is: units and people in all, and in how many communes of a district cells are
 * filled in.
 */
enum SampleSize {
    NONE(0, 0, 0),
    SMALL(900, 1_200, 3),
    /** the small city, which studies the sample directive: a quiz, a contest, papers */
    STUDY(900, 1_200, 3),
    FULL(10_000, 125_000, Integer.MAX_VALUE);

    private final int units;
    private final int people;
    private final int communesWithCells;

    SampleSize(int units, int people, int communesWithCells) {
        this.units = units;
        this.people = people;
        this.communesWithCells = communesWithCells;
    }

    static SampleSize of(String text) {
        return Arrays.stream(values())
                .filter(size -> size.name().equals(text.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "QUANTRIET_SAMPLE phải là small, study, full hoặc none, không phải: " + text));
    }

    int units() {
        return units;
    }

    int people() {
        return people;
    }

    int communesWithCells() {
        return communesWithCells;
    }
}
