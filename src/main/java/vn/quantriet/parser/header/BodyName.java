package vn.quantriet.parser.header;

import java.util.Locale;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Vocabulary;

/** The name of the body that speaks, in a sentence or in the capitals of a letterhead. */
final class BodyName {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();
    private static final String CONSONANTS = "BCDĐGHKLMNPQRSTVX";
    private static final int VA = VOCABULARY.word("và");
    private static final int CUA = VOCABULARY.word("của");

    private BodyName() {}

    /** The token after the name of a body, or of several, that begins at the token; the token itself if none does. */
    static int end(Tokens tokens, int from, int limit) {
        var i = VOCABULARY.after(tokens, from, limit, Sort.BODY);
        if (i < 0 || VOCABULARY.after(tokens, from, limit, Sort.VERB) > i) {
            return from;
        }
        while (i < limit) {
            var more = Math.max(
                    VOCABULARY.after(tokens, i, limit, Sort.UNIT), VOCABULARY.after(tokens, i, limit, Sort.BODY));
            var field = tokens.capital(i) ? VOCABULARY.after(tokens, i, limit, Sort.FIELD) : -1;
            if (field > more) {
                i = field;
            } else if (more > 0 && (tokens.capital(i) || VOCABULARY.at(tokens, i, Sort.UNIT))) {
                i = more;
            } else if (tokens.capital(i)) {
                i = Math.max(i + 1, VOCABULARY.after(tokens, i, limit, Sort.VERB));
            } else if ((tokens.is(i, ',') || tokens.id(i) == VA || tokens.is(i, '-')) && tokens.capital(i + 1)) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    /** Capitals set in ordinary case: bodies and proper names keep a capital, «tỉnh», «thành phố» do not. */
    static Phrase ordinary(Tokens tokens, int from, int to) {
        var text = new StringBuilder();
        for (var i = from; i < to; ) {
            var body = VOCABULARY.after(tokens, i, to, Sort.BODY);
            var unit = VOCABULARY.after(tokens, i, to, Sort.UNIT);
            var field = i > from ? VOCABULARY.after(tokens, i, to, Sort.FIELD) : -1;
            var end = Math.max(Math.max(i + 1, field), Math.max(body, i > from ? unit : -1));
            var small = i > from && unit >= end && VOCABULARY.after(tokens, end, to, Sort.FIELD) < 0;
            for (var word = i; word < end; word++) {
                append(text, tokens, word, !small && (word == i || body < 0 && field < 0 || inner(tokens, word, end)));
            }
            i = end;
        }
        return new Phrase(text.toString(), tokens.span(from, to));
    }

    /** Inside a name «Chính phủ», «Tuyên giáo» and what follows «và» or a comma keep their capitals. */
    private static boolean inner(Tokens tokens, int word, int end) {
        var before = tokens.id(word - 1);
        return VOCABULARY.after(tokens, word, end, Sort.BODY) > word + 1
                || VOCABULARY.after(tokens, word, end, Sort.FIELD) > word
                || before == VA
                || before == ','
                || before == '-';
    }

    private static void append(StringBuilder text, Tokens tokens, int i, boolean capital) {
        var written = tokens.text(i, i + 1);
        var word = abbreviated(written) ? written : written.toLowerCase(Locale.ROOT);
        if (!text.isEmpty() && tokens.spaced(i)) {
            text.append(' ');
        }
        var small = !capital || tokens.id(i) == VA || tokens.id(i) == CUA;
        text.append(small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }

    /** «MTTQ»: no syllable is without a vowel. */
    private static boolean abbreviated(String word) {
        for (var i = 0; i < word.length(); i++) {
            if (CONSONANTS.indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return word.length() > 1;
    }
}
