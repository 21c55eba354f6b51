package vn.quantriet.study.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.quantriet.text.VietnameseText;

/** By which words a text means an audience, as {@code audience-words.txt} has them, and by the audience's own name. */
final class AudienceWords {

    private static final Map<String, List<String>> WORDS = read();

    private AudienceWords() {}

    static boolean mean(CampaignAudience audience, String text) {
        var within = " " + key(text) + " ";
        var words = new ArrayList<>(WORDS.getOrDefault(audience.code(), List.of()));
        words.add(key(audience.name()));
        return words.stream().anyMatch(word -> within.contains(" " + word + " "));
    }

    private static Map<String, List<String>> read() {
        try (var in = Objects.requireNonNull(AudienceWords.class.getResourceAsStream("audience-words.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(":", 2))
                    .collect(Collectors.toMap(parts -> parts[0].strip(), parts -> words(parts[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String list) {
        return Stream.of(list.split(";")).map(AudienceWords::key).toList();
    }

    private static String key(String words) {
        return VietnameseText.matchKey(words)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
