package vn.quantriet.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAheadTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 999, 1_000, 1_001, 25_003})
    void everyRowComesOnceAndInItsTurn(int rows) {
        var got = new ArrayList<Integer>();
        ReadAhead.each(numbers(rows, new AtomicInteger()), got::add);
        assertThat(got)
                .containsExactlyElementsOf(IntStream.range(0, rows).boxed().toList());
    }

    @Test
    void whatIsHandedOverIsHandedOverInTheThreadThatAsks() {
        var threads = new HashSet<Thread>();
        ReadAhead.each(numbers(3_000, new AtomicInteger()), _ -> threads.add(Thread.currentThread()));
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void whoTakesNoMoreEndsTheReading() {
        var read = new AtomicInteger();
        assertThatThrownBy(() -> ReadAhead.each(numbers(1_000_000, read), row -> {
                    if (row == 1_500) throw new IllegalStateException("gone");
                }))
                .hasMessage("gone");
        assertThat(read.get()).isBetween(1_500, 10_000);
    }

    @Test
    void whatReadingThrowsIsThrownAfterWhatWasRead() {
        var got = new ArrayList<Integer>();
        var rows = numbers(5_000, new AtomicInteger()).peek(row -> {
            if (row == 2_500) throw new NotFound();
        });
        assertThatThrownBy(() -> ReadAhead.each(rows, got::add)).isInstanceOf(NotFound.class);
        assertThat(got).hasSize(2_000);
    }

    private static Stream<Integer> numbers(int rows, AtomicInteger read) {
        return IntStream.range(0, rows).peek(_ -> read.incrementAndGet()).boxed();
    }
}
