package vn.quantriet.parser.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads the vocabulary files: a term on a line, with {@code = value} after it where the sort has one; lines that begin
 * with {@code #} explain.
 */
final class VocabularyFiles {

    private static final String FOLDER = "/vn/quantriet/parser/vocabulary/";

    private VocabularyFiles() {}

    static Vocabulary load() {
        var vocabulary = new Vocabulary();
        for (var sort : Sort.values()) {
            add(content(sort), sort, vocabulary);
        }
        return vocabulary;
    }

    static String content(Sort sort) {
        try (var file = VocabularyFiles.class.getResourceAsStream(FOLDER.concat(sort.file()))) {
            if (file == null) {
                throw new IllegalStateException("Vocabulary file missing: ".concat(sort.file()));
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String content, Sort sort, Vocabulary vocabulary) {
        for (var from = 0; from < content.length(); ) {
            var newline = content.indexOf('\n', from);
            var to = newline < 0 ? content.length() : newline;
            line(content.substring(from, to).strip(), sort, vocabulary);
            from = to + 1;
        }
    }

    private static void line(String line, Sort sort, Vocabulary vocabulary) {
        if (line.isEmpty() || line.charAt(0) == '#') {
            return;
        }
        var equals = line.indexOf('=');
        if (equals < 0) {
            vocabulary.add(line, sort, null);
        } else {
            var value = line.substring(equals + 1).strip();
            vocabulary.add(line.substring(0, equals).strip(), sort, value);
        }
    }
}
