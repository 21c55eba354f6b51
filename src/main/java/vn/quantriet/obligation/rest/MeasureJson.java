package vn.quantriet.obligation.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.course.Measure;

/** So many done of so many. */
@Schema(name = "Measure")
record MeasureJson(int done, int target) {

    static @Nullable MeasureJson of(@Nullable Measure it) {
        return it == null ? null : new MeasureJson(it.done(), it.target());
    }
}
