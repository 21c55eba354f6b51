package vn.quantriet.parser;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another document cited by its number, once however often it is cited, with every place that cites it. */
public record Reference(String number, @Nullable LocalDate date, List<Span> spans) {

    public Reference {
        spans = List.copyOf(spans);
    }
}
