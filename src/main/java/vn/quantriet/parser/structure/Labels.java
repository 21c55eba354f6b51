package vn.quantriet.parser.structure;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.token.Tokens;

/** Reads the label a line begins with: figures, letters, Roman figures, brackets; named divisions are next door. */
final class Labels {

    private static final String[] SINGLE =
            IntStream.range(0, 100).mapToObj(Integer::toString).toArray(String[]::new);

    private Labels() {}

    static @Nullable Label at(Tokens tokens, int from, int limit) {
        if (from >= limit) {
            return null;
        }
        if (tokens.is(from, '(')) {
            return bracketed(tokens, from, limit);
        }
        if (tokens.number(from)) {
            return figures(tokens, from, from, limit, null);
        }
        var named = NamedDivisions.at(tokens, from, limit);
        return named != null ? named : letters(tokens, from, limit);
    }

    /** «1.», «1-», «1)», «1.1.», «II.1.»: the figures after a Roman one continue its path. */
    private static @Nullable Label figures(Tokens tokens, int from, int at, int limit, int @Nullable [] above) {
        if (above == null && !plain(tokens, at)) {
            return null;
        }
        if (above == null && !(tokens.is(at + 1, '.') && tokens.number(at + 2))) {
            return at + 1 < limit && tokens.number(at + 1)
                    ? null
                    : marked(tokens, from, at + 1, limit, new int[] {tokens.value(at)});
        }
        var depth = above == null ? 0 : above.length;
        var path = new int[depth + 5];
        if (above != null) {
            System.arraycopy(above, 0, path, 0, depth);
        }
        var i = at;
        while (depth < path.length && plain(tokens, i) && (depth == 0 || i == at || tokens.touches(i))) {
            path[depth++] = tokens.value(i++);
            if (!tokens.is(i, '.') || !tokens.number(i + 1) || !tokens.touches(i + 1)) {
                break;
            }
            i++;
        }
        if (depth == 0 || i < limit && tokens.number(i)) {
            return null;
        }
        return marked(tokens, from, i, limit, Arrays.copyOf(path, depth));
    }

    private static @Nullable Label marked(Tokens tokens, int from, int i, int limit, int[] path) {
        var to = afterMark(tokens, i, limit);
        if (path.length > 1) {
            return new Label(Family.DOTTED, path[path.length - 1], path, written(path), from, to, null);
        }
        if (to == i || to < limit && tokens.number(to) && tokens.touches(to)) {
            return null;
        }
        var family = tokens.is(i, ')') ? Family.ARABIC_BRACKET : Family.ARABIC;
        return new Label(family, path[0], path, written(path), from, to, null);
    }

    /** Up to two figures and no zero in front: «2019.» and «1.000» are no labels. */
    private static boolean plain(Tokens tokens, int i) {
        return tokens.number(i)
                && tokens.length(i) <= 2
                && tokens.value(i) > 0
                && (tokens.length(i) == 1 || tokens.value(i) > 9);
    }

    private static String written(int[] path) {
        if (path.length == 1) {
            return SINGLE[path[0]];
        }
        var id = new StringBuilder();
        for (var figure : path) {
            id.append(id.isEmpty() ? "" : ".").append(figure);
        }
        return id.toString();
    }

    private static int afterMark(Tokens tokens, int i, int limit) {
        var to = i;
        while (to < limit && to < i + 2 && (mark(tokens, to) || tokens.is(to, ':') && to > i)) {
            to++;
        }
        return to;
    }

    private static boolean mark(Tokens tokens, int i) {
        return switch (tokens.id(i)) {
            case '.', ')', '-', '/' -> true;
            default -> false;
        };
    }

    private static @Nullable Label letters(Tokens tokens, int from, int limit) {
        if (!tokens.word(from) || tokens.length(from) > 5 || !mark(tokens, from + 1)) {
            return null;
        }
        var text = tokens.text(from, from + 1);
        var roman = tokens.shouted(from) ? Ordinals.roman(text) : -1;
        if (roman > 0 && tokens.is(from + 1, '.') && tokens.number(from + 2) && tokens.touches(from + 2)) {
            return figures(tokens, from, from + 2, limit, new int[] {roman});
        }
        var to = afterMark(tokens, from + 1, limit);
        if (to == from + 1 || !tokens.spaced(to) && !tokens.is(to - 1, ')') && !tokens.capital(to)) {
            return null;
        }
        return tokens.capital(from) ? upper(text, roman, from, to) : lower(text, from, to);
    }

    private static @Nullable Label upper(String text, int roman, int from, int to) {
        var letter = Ordinals.letter(text);
        var asLetter = letter > 0 ? Label.of(Family.UPPER_LETTER, letter, text, from, to) : null;
        return roman > 0 ? Label.of(Family.ROMAN, roman, text, from, to).or(asLetter) : asLetter;
    }

    private static @Nullable Label lower(String text, int from, int to) {
        var letter = Ordinals.letter(text);
        var roman = Ordinals.roman(text);
        var asRoman = roman > 0 ? Label.of(Family.SMALL_ROMAN, roman, text, from, to) : null;
        return letter > 0 ? Label.of(Family.LETTER, letter, text, from, to).or(asRoman) : asRoman;
    }

    private static @Nullable Label bracketed(Tokens tokens, int from, int limit) {
        if (from + 2 >= limit || !tokens.is(from + 2, ')')) {
            return null;
        }
        var to = tokens.is(from + 3, '.') || tokens.is(from + 3, ':') ? from + 4 : from + 3;
        if (tokens.number(from + 1)) {
            var value = tokens.value(from + 1);
            return value < 1 || value > 99
                    ? null
                    : Label.of(Family.BRACKETED, value, Integer.toString(value), from, to);
        }
        var text = tokens.text(from + 1, from + 2).toLowerCase(Locale.ROOT);
        var letter = Ordinals.letter(text);
        var roman = Ordinals.roman(text);
        var asLetter = letter > 0 ? Label.of(Family.BRACKETED_LETTER, letter, text, from, to) : null;
        return roman > 0 ? Label.of(Family.SMALL_ROMAN, roman, text, from, to).or(asLetter) : asLetter;
    }
}
