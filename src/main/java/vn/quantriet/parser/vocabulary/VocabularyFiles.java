package vn.quantriet.parser.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.token.Lines;
import vn.quantriet.parser.token.Pack;
import vn.quantriet.parser.token.Tokens;

/**
 * Reads the vocabulary files: a term on a line, with {@code = value} after it where the sort has one; lines that begin
 * with {@code #} explain.
 */
final class VocabularyFiles {

    private static final String FOLDER = "/vn/quantriet/parser/vocabulary/";

    /** A folder to read instead, so that words can be tried out without building; it also opens faster than a jar. */
    private static final @Nullable String ELSEWHERE = System.getProperty("quantriet.vocabulary");

    /** Where what was read is kept: opening fifty files and learning them is half the time of the command line. */
    private static final @Nullable String KEPT = System.getProperty("quantriet.vocabulary.kept");

    private VocabularyFiles() {}

    static Vocabulary load() {
        return KEPT == null ? learned() : kept(Path.of(KEPT));
    }

    /** Whoever changes a word removes what is kept; {@code ./run} does. */
    static Vocabulary kept(Path file) {
        try {
            if (Files.exists(file)) {
                return Vocabulary.from(Pack.of(Files.readAllBytes(file)));
            }
            var vocabulary = learned();
            var pack = Pack.empty();
            vocabulary.into(pack);
            Files.write(file, pack.packed());
            return vocabulary;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Vocabulary learned() {
        var vocabulary = new Vocabulary();
        for (var sort : Sort.values()) {
            add(vocabulary.learn(content(sort)), sort, vocabulary);
        }
        return vocabulary;
    }

    static String content(Sort sort) {
        return ELSEWHERE == null ? packed(sort) : lying(Path.of(ELSEWHERE, sort.file()));
    }

    private static String lying(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String packed(Sort sort) {
        try (var file = VocabularyFiles.class.getResourceAsStream(FOLDER.concat(sort.file()))) {
            if (file == null) {
                throw new IllegalStateException("Vocabulary file missing: ".concat(sort.file()));
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Lines lines, Sort sort, Vocabulary vocabulary) {
        for (var line = 0; line < lines.size(); line++) {
            var from = lines.first(line);
            var after = lines.after(line);
            if (from < after && lines.tokens().source().charAt(lines.start(line)) != '#') {
                var equals = equals(lines.tokens(), from, after);
                var value = equals < after ? lines.tokens().text(equals + 1, after) : null;
                vocabulary.add(lines.tokens(), from, equals, sort, value);
            }
        }
    }

    private static int equals(Tokens tokens, int from, int after) {
        var i = from;
        while (i < after && !tokens.is(i, '=')) {
            i++;
        }
        return i;
    }
}
