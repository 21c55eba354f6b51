package vn.quantriet.organization.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.text.VietnameseText;

/** What kinds and levels are called in files, kept in a file an expert can edit; the names of the code always count. */
final class Words {

    private static final Words SHIPPED = shipped();

    private final Map<String, String> meanings = new HashMap<>();
    private final Map<UnitKind, UnitLevel> levels = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private Words() {}

    static @Nullable UnitKind kind(String word) {
        var meaning = SHIPPED.meanings.get("kind " + VietnameseText.searchKey(word));
        return meaning == null ? null : UnitKind.valueOf(meaning);
    }

    static @Nullable UnitLevel level(String word) {
        var meaning = SHIPPED.meanings.get("level " + VietnameseText.searchKey(word));
        return meaning == null ? null : UnitLevel.valueOf(meaning);
    }

    static UnitLevel usualLevel(UnitKind kind) {
        return SHIPPED.levels.getOrDefault(kind, UnitLevel.CITY);
    }

    static String of(UnitKind kind) {
        return SHIPPED.names.getOrDefault("kind " + kind, kind.name());
    }

    static String of(UnitLevel level) {
        return SHIPPED.names.getOrDefault("level " + level, level.name());
    }

    private static Words shipped() {
        try (var file = Words.class.getResourceAsStream("words.txt")) {
            if (file == null) throw new IllegalStateException("words.txt is missing");
            var words = new Words();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(words::add);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** «kind | PARTY_CELL | CELL | Chi bộ; chi bộ cơ sở» or «level | CELL | | Chi bộ». */
    private void add(String line) {
        var fields = line.split("\\|", -1);
        var sort = fields[0].strip() + " ";
        var name = fields[1].strip();
        var called = fields[3].split(";");
        if (!fields[2].isBlank()) levels.put(UnitKind.valueOf(name), UnitLevel.valueOf(fields[2].strip()));
        names.put(sort + name, called[0].strip());
        meanings.put(sort + VietnameseText.searchKey(name), name);
        for (var word : called) meanings.put(sort + VietnameseText.searchKey(word.strip()), name);
    }
}
