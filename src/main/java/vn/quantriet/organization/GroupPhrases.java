package vn.quantriet.organization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.quantriet.text.VietnameseText;

/** Names for groups of units that every directive uses, kept in a file an expert can edit; the longest match counts. */
final class GroupPhrases {

    private static final String OUTSIDE = "OUTSIDE";

    private final List<Entry> longestFirst;

    private GroupPhrases(List<Entry> entries) {
        longestFirst = entries.stream()
                .sorted(Comparator.comparingInt((Entry entry) -> entry.key().length())
                        .reversed())
                .toList();
    }

    static GroupPhrases shipped() {
        try (var file = GroupPhrases.class.getResourceAsStream("group-phrases.txt")) {
            if (file == null) throw new IllegalStateException("group-phrases.txt is missing");
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads lines of the form «cụm từ | DIRECT hoặc BRANCH hoặc OUTSIDE | LOẠI LOẠI …»; # begins a remark. */
    static GroupPhrases read(String lines) {
        return new GroupPhrases(lines.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Entry::read)
                .toList());
    }

    Addressee meaning(String phrase, String key) {
        return longestFirst.stream()
                .filter(entry -> entry.standsIn(key))
                .findFirst()
                .map(entry -> entry.addressee(phrase))
                .orElseGet(() -> Addressee.unknown(phrase));
    }

    private record Entry(String key, String reach, List<UnitKind> kinds) {

        static Entry read(String line) {
            var fields = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            var kinds = fields.size() < 3
                    ? Stream.<String>empty()
                    : Arrays.stream(fields.get(2).split("\\s+"));
            return new Entry(
                    VietnameseText.matchKey(fields.get(0)),
                    fields.get(1),
                    kinds.map(UnitKind::valueOf).toList());
        }

        /** As whole words. */
        boolean standsIn(String text) {
            return (" " + text.replace(",", " ,") + " ").contains(" " + key.replace(",", " ,") + " ");
        }

        Addressee addressee(String phrase) {
            if (reach.equals(OUTSIDE)) return new Addressee(phrase, AddresseeRule.NOBODY, Addressee.Basis.OUTSIDE);
            var kindSet = kinds.stream().collect(Collectors.toSet());
            var rule = new AddresseeRule(kindSet, AddresseeRule.Reach.valueOf(reach), List.of(), List.of());
            return new Addressee(phrase, rule, Addressee.Basis.GROUP);
        }
    }
}
