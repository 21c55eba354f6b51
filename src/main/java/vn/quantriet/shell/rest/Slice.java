package vn.quantriet.shell.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** A part of a list, and where the next one begins; without {@code next} it was the last. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Slice<T>(
        List<T> items,

        @Schema(description = "Cursor of the next part; absent after the last one") @Nullable
        String next) {

    public Slice {
        items = List.copyOf(items);
    }

    /** Of rows that were asked for with one more than fits, each known by a number that only grows. */
    public static <R, T> Slice<T> of(Asked asked, List<R> rows, ToLongFunction<R> key, Function<R, T> shown) {
        var shownRows = rows.size() > asked.limit() ? rows.subList(0, asked.limit()) : rows;
        var next = rows.size() > asked.limit() ? asked.after(key.applyAsLong(shownRows.getLast())) : null;
        return new Slice<>(shownRows.stream().map(shown).toList(), next);
    }
}
