package vn.quantriet.parser.header;

import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Vocabulary;

/**
 * The body for which the holder of an office speaks: «Trưởng Ban Dân vận Tỉnh ủy»; who chairs a People's Committee
 * issues documents of his own.
 */
final class Office {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();
    private static final int CHU = VOCABULARY.word("chủ");
    private static final int TICH = VOCABULARY.word("tịch");
    private static final int THUONG = VOCABULARY.word("thường");
    private static final int TRUC = VOCABULARY.word("trực");

    private Office() {}

    /** The body itself, or the same where nobody speaks for another one. */
    static @Nullable Phrase body(Tokens tokens, @Nullable Phrase speaker) {
        if (speaker == null) {
            return null;
        }
        var from = tokens.from(speaker.span().start());
        var to = from;
        while (to < tokens.size() && tokens.end(to) <= speaker.span().end()) {
            to++;
        }
        var chairs = tokens.id(from) == CHU && tokens.id(from + 1) == TICH;
        if (chairs
                || tokens.shouted(from)
                || !VOCABULARY.at(tokens, from, Sort.PERSON)
                || VOCABULARY.at(tokens, from, Sort.SPEAKER)) {
            return speaker;
        }
        for (var i = from + 1; i < to; i++) {
            var standing = tokens.id(i) == THUONG && tokens.id(i + 1) == TRUC;
            if (tokens.capital(i)
                    && !standing
                    && !VOCABULARY.at(tokens, i, Sort.PERSON)
                    && BodyName.end(tokens, i, to) == to) {
                return tokens.phrase(i, to);
            }
        }
        return speaker;
    }
}
