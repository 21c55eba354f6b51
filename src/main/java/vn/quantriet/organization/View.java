package vn.quantriet.organization;

import java.time.LocalDate;
import vn.quantriet.organization.change.Line;

/** How one looks at the tree: as it stood at the end of a day, along one of its two lines. */
public record View(LocalDate day, Line line) {

    public static View of(LocalDate day) {
        return new View(day, Line.PARTY);
    }
}
