package vn.quantriet.directive.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stage on the way to a product, and until when. */
public record Stage(String name, @Nullable LocalDate due) {

    public Stage {
        name = name.strip();
        if (name.isEmpty()) throw new IllegalArgumentException("a stage has a name");
    }
}
