package vn.quantriet.directive;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.quantriet.parser.Span;

/** Spans as a column holds them: starts and ends in turn. */
final class Spans {

    private Spans() {}

    static Integer[] array(List<Span> spans) {
        return spans.stream()
                .flatMap(span -> Stream.of(span.start(), span.end()))
                .toArray(Integer[]::new);
    }

    static List<Span> list(Integer[] bounds) {
        return IntStream.range(0, bounds.length / 2)
                .mapToObj(n -> new Span(bounds[2 * n], bounds[2 * n + 1]))
                .toList();
    }
}
