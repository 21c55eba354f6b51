package vn.quantriet.parser.header;

import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Vocabulary;

/**
 * Collects the names in capitals above the number: the body named last speaks, the one above it is its superior. A
 * name goes on over lines («ỦY BAN NHÂN DÂN / TỈNH …»), and the national title may stand in the same line.
 */
final class LetterheadBodies {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();

    /** «VĂN PHÒNG» alone does not say whose office it is. */
    private static final int BARE = 2;

    private static final int BAN = VOCABULARY.word("ban");
    private static final int THUONG = VOCABULARY.word("thường");

    private final Tokens tokens;
    private int from = -1;
    private int to;
    private int read;
    private @Nullable Phrase above;
    private @Nullable Phrase below;

    LetterheadBodies(Tokens tokens) {
        this.tokens = tokens;
    }

    void line(int first, int after) {
        for (var i = Math.max(first, read); i < after; ) {
            var state = VOCABULARY.after(tokens, i, Sort.STATE_TITLE);
            if (state > 0) {
                i = state;
            } else if (!tokens.shouted(i)) {
                i++;
            } else {
                i = name(i, first, after);
            }
            read = i;
        }
    }

    @Nullable
    Phrase issuer() {
        if (from < 0) {
            return null;
        }
        var name = BodyName.ordinary(tokens, from, to);
        if (below != null) {
            return new Phrase(name.text().concat(" ").concat(small(below.text())), name.span());
        }
        return above == null ? name : new Phrase(name.text().concat(" ").concat(above.text()), name.span());
    }

    private static String small(String place) {
        return Character.toLowerCase(place.charAt(0)) + place.substring(1);
    }

    /** A committee's office is named after the committee above it: «TỈNH ỦY AN PHÚ / BAN TUYÊN GIÁO». */
    private void replace(int i, int end) {
        var committee = from >= 0 && VOCABULARY.at(tokens, from, Sort.COMMITTEE);
        var office = VOCABULARY.at(tokens, i, Sort.OFFICE) && !VOCABULARY.at(tokens, end - 2, Sort.COMMITTEE);
        var bare = from >= 0 && VOCABULARY.after(tokens, i, Sort.OFFICE) == end && (end - i == BARE || standing(i));
        above = committee && office || bare ? BodyName.ordinary(tokens, from, to) : null;
        below = null;
        from = i;
        to = end;
    }

    /** «BAN THƯỜNG TRỰC» beneath the council it is elected by. */
    private boolean standing(int i) {
        return tokens.id(i) == BAN && tokens.id(i + 1) == THUONG;
    }

    private int name(int i, int first, int after) {
        var end = i;
        while (end < after
                && (tokens.shouted(end) || tokens.is(end, '-') || tokens.is(end, ','))
                && VOCABULARY.after(tokens, end, Sort.STATE_TITLE) < 0) {
            end++;
        }
        while (end > i + 1 && !tokens.word(end - 1)) {
            end--;
        }
        var body = VOCABULARY.after(tokens, i, end, Sort.BODY) > 0 || splitName(i);
        var place = VOCABULARY.after(tokens, i, end, Sort.UNIT) > 0 && !body || from >= 0 && unfinished();
        if (body && !(from >= 0 && unfinished())) {
            replace(i, end);
        } else if (from >= 0 && to == i && (place || i == first)) {
            to = end;
        } else if (below == null && place && from >= 0 && i == first) {
            // the national title stands between the two lines of the name
            below = BodyName.ordinary(tokens, i, end);
        }
        return Math.max(end, i + 1);
    }

    /** The line break fell inside the first word of the name. */
    private boolean splitName(int i) {
        return VOCABULARY.at(tokens, i, Sort.BODY);
    }

    private boolean unfinished() {
        var longest = VOCABULARY.after(tokens, from, Sort.BODY);
        return longest > to;
    }
}
