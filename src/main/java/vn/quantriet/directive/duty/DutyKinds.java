package vn.quantriet.directive.duty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.Recurrence;
import vn.quantriet.text.VietnameseText;

/** Proposes the kind of a duty by the words of its action, as {@code duty-kinds.txt} has them. */
public final class DutyKinds {

    private static final List<Word> WORDS = read();

    private DutyKinds() {}

    private record Word(DutyKind kind, String key) {}

    /** The word that stands first decides, of two in one place the longer; without one, whether the duty has an end. */
    public static DutyKind propose(String action, @Nullable Recurrence recurrence) {
        var text = " " + key(action) + " ";
        return WORDS.stream()
                .filter(word -> text.contains(" " + word.key() + " "))
                .min(Comparator.comparingInt((Word word) -> text.indexOf(" " + word.key() + " "))
                        .thenComparingInt(word -> -word.key().length()))
                .map(Word::kind)
                .orElse(recurrence == Recurrence.ONGOING ? DutyKind.STANDING : DutyKind.DELIVERABLE);
    }

    private static List<Word> read() {
        try (var in = Objects.requireNonNull(DutyKinds.class.getResourceAsStream("duty-kinds.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(DutyKinds::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Word> line(String line) {
        var parts = line.split(":", 2);
        var kind = DutyKind.valueOf(parts[0].strip());
        return Stream.of(parts[1].split(";")).map(word -> new Word(kind, key(word)));
    }

    private static String key(String words) {
        return VietnameseText.matchKey(words)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
