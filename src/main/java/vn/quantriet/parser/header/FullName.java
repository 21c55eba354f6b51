package vn.quantriet.parser.header;

import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.structure.Outline;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Vocabulary;

/** «UBND huyện» in a text that elsewhere says «UBND huyện Quê Mới»: the body with the name of its place. */
final class FullName {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();
    private static final String AREA = "AREA";

    private static final int UBND = VOCABULARY.word("ubnd");
    private static final int BAN = VOCABULARY.word("ban");
    private static final int NHAN = VOCABULARY.word("nhân");
    private static final int DAN = VOCABULARY.word("dân");

    private FullName() {}

    /** The first full name in the text, or the same where the body has its place or the text tells none. */
    static @Nullable Phrase of(Outline outline, @Nullable Phrase body) {
        if (body == null) {
            return null;
        }
        var tokens = outline.tokens();
        var from = tokens.from(body.span().start());
        var to = tokens.from(body.span().end());
        if (to - from < 2 || !area(tokens, to - 1, to) || tokens.capital(to - 1)) {
            return body;
        }
        var rest = behindCouncil(tokens, from);
        for (var paragraph : outline.paragraphs()) {
            for (var i = paragraph.from(); i < paragraph.to(); i++) {
                var at = rest > from ? behindCouncil(tokens, i) : i;
                var end = at + to - rest;
                if ((rest == from || at > i)
                        && end < paragraph.to()
                        && same(tokens, rest, to, at)
                        && place(tokens, end) > end) {
                    return tokens.phrase(i, place(tokens, end));
                }
            }
        }
        return body;
    }

    /** The token behind «UBND» or «Ủy ban nhân dân», or the token itself. */
    private static int behindCouncil(Tokens tokens, int i) {
        if (tokens.id(i) == UBND) {
            return i + 1;
        }
        var council = tokens.id(i + 1) == BAN && tokens.id(i + 2) == NHAN && tokens.id(i + 3) == DAN;
        return council ? i + 4 : i;
    }

    private static boolean area(Tokens tokens, int from, int to) {
        return VOCABULARY.after(tokens, from, to, Sort.UNIT) == to && AREA.equals(VOCABULARY.value(tokens, from, to));
    }

    private static boolean same(Tokens tokens, int from, int to, int at) {
        for (var i = from; i < to; i++) {
            if (tokens.id(i) != tokens.id(at + i - from)) {
                return false;
            }
        }
        return true;
    }

    /** The token after the capitals that name a place. */
    private static int place(Tokens tokens, int from) {
        var i = from;
        while (i < tokens.size()
                && tokens.word(i)
                && tokens.capital(i)
                && !tokens.shouted(i)
                && !VOCABULARY.at(tokens, i, Sort.BODY)) {
            i++;
        }
        return i;
    }
}
