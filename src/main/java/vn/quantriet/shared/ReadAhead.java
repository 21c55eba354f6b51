package vn.quantriet.shared;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads a long list from the database in a thread of its own while what came before is still being written: otherwise
 * the database waits for us and we for the database, in turn. Nobody else touches the connection meanwhile.
 */
public final class ReadAhead<T> {

    private static final int PIECE = 1_000;
    private static final int PIECES = 4;

    private final BlockingQueue<List<T>> pieces = new ArrayBlockingQueue<>(PIECES);
    private volatile boolean wanted = true;

    private ReadAhead() {}

    /** Hands over every row in turn, in the thread that asks; whatever reading or handing over throws ends both. */
    public static <T> void each(Stream<T> rows, Consumer<? super T> to) {
        new ReadAhead<T>().handOver(rows.iterator(), to);
    }

    private void handOver(Iterator<T> rows, Consumer<? super T> to) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reading = threads.submit(() -> {
                read(rows);
                return true;
            });
            try {
                for (var piece = pieces.take(); !piece.isEmpty(); piece = pieces.take()) piece.forEach(to);
                reading.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException failure) throw failure;
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } finally {
                wanted = false;
            }
        }
    }

    private void read(Iterator<T> rows) throws InterruptedException {
        try {
            while (wanted && rows.hasNext()) {
                var piece = new ArrayList<T>(PIECE);
                while (piece.size() < PIECE && rows.hasNext()) piece.add(rows.next());
                put(piece);
            }
        } finally {
            put(List.of());
        }
    }

    /** Without an interruption, which would close the connection of a thread that reads from it. */
    private void put(List<T> piece) throws InterruptedException {
        var taken = false;
        while (wanted && !taken) taken = pieces.offer(piece, 100, TimeUnit.MILLISECONDS);
    }
}
