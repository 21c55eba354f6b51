package vn.quantriet.parser.structure;

import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Vocabulary;

/** Reads labels made of a word: «Điều 2.», «Chương I», «Mục 1», «Phần thứ nhất». */
final class NamedDivisions {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();
    private static final int DIEU = VOCABULARY.word("điều");
    private static final int PHAN = VOCABULARY.word("phần");
    private static final int CHUONG = VOCABULARY.word("chương");
    private static final int MUC = VOCABULARY.word("mục");
    private static final int THU = VOCABULARY.word("thứ");

    private NamedDivisions() {}

    static @Nullable Label at(Tokens tokens, int from, int limit) {
        if (!tokens.capital(from)) {
            return null;
        }
        var word = tokens.id(from);
        if (word == DIEU) {
            return article(tokens, from, limit);
        }
        if (word == PHAN) {
            return division(Family.PART, tokens, from, limit);
        }
        if (word == CHUONG) {
            return division(Family.CHAPTER, tokens, from, limit);
        }
        return word == MUC ? division(Family.SECTION, tokens, from, limit) : null;
    }

    private static @Nullable Label article(Tokens tokens, int from, int limit) {
        var number = from + 1;
        if (!tokens.number(number) || tokens.length(number) > 3) {
            return null;
        }
        var to = number + 1;
        if (to < limit && !tokens.is(to, '.') && !tokens.is(to, ':')) {
            return null;
        }
        var value = tokens.value(number);
        var id = "Đ".concat(Integer.toString(value));
        return new Label(Family.ARTICLE, value, new int[] {value}, id, from, Math.min(limit, to + 1), null);
    }

    private static @Nullable Label division(Family family, Tokens tokens, int from, int limit) {
        var counted = tokens.id(from + 1) == THU ? from + 2 : from + 1;
        if (counted >= limit) {
            return null;
        }
        var ordinal = ordinal(tokens, counted);
        if (ordinal < 1) {
            return null;
        }
        var to = counted + 1;
        if (to < limit && (tokens.is(to, '.') || tokens.is(to, ':') || tokens.is(to, '-'))) {
            to++;
        } else if (to < limit && !tokens.capital(to) && !tokens.is(to, '(')) {
            return null;
        }
        return Label.of(family, ordinal, tokens.text(from, counted + 1), from, to);
    }

    private static int ordinal(Tokens tokens, int i) {
        if (tokens.number(i)) {
            return tokens.length(i) <= 2 ? tokens.value(i) : -1;
        }
        var text = tokens.text(i, i + 1);
        var roman = tokens.shouted(i) ? Ordinals.roman(text) : -1;
        return roman > 0 ? roman : Ordinals.inWords(text);
    }
}
