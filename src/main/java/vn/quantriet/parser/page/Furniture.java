package vn.quantriet.parser.page;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import vn.quantriet.parser.token.Lines;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Vocabulary;

/** Tells lines inside the document that belong to the page: its number, its running head, stamps, buttons. */
final class Furniture {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();
    private static final int CONG = VOCABULARY.word("công");
    private static final int BAO = VOCABULARY.word("báo");
    private static final int ANH = VOCABULARY.word("ảnh");
    private static final int OFTEN = 3;
    private static final int SHORT = 14;
    private static final int CAPTION = 50;
    private static final int CREDIT = 9;
    private static final int CLOCK = 6;

    private final LineFacts facts;
    private final Lines lines;
    private final Tokens tokens;
    private final long[] repeated;

    Furniture(LineFacts facts, int from, int to) {
        this.facts = facts;
        this.lines = facts.lines;
        this.tokens = facts.tokens;
        var shapes = often(from, to, this::headLike, this::shape);
        this.repeated = shapes.length == 0
                ? shapes
                : often(from, to, line -> headLike(line) && holds(shapes, shape(line)), this::key);
    }

    /** The keys that come often among the lines wanted, in order; most documents have none. */
    private static long[] often(int from, int to, IntPredicate wanted, IntToLongFunction key) {
        var keys = new long[to - from];
        var size = 0;
        for (var line = from; line < to; line++) {
            if (wanted.test(line)) {
                keys[size++] = key.applyAsLong(line);
            }
        }
        Arrays.sort(keys, 0, size);
        var often = 0;
        for (var i = OFTEN - 1; i < size; i++) {
            if (keys[i] == keys[i - OFTEN + 1]) {
                keys[often++] = keys[i];
            }
        }
        return Arrays.copyOf(keys, often);
    }

    private static boolean holds(long[] keys, long key) {
        return Arrays.binarySearch(keys, key) >= 0;
    }

    boolean at(int line) {
        var words = facts.words(line);
        if (words >= SHORT) {
            return words < CAPTION && caption(line);
        }
        return words == 0 && pageNumber(line)
                || ruled(line)
                || gazette(line)
                || clock(line)
                || button(line)
                || caption(line)
                || repeated(line);
    }

    /** A number by itself; a rule of hyphens may stand beside it. */
    private boolean pageNumber(int line) {
        var numbers = 0;
        for (var i = lines.first(line); i < lines.after(line); i++) {
            if (tokens.number(i)) {
                numbers++;
            } else if (!tokens.is(i, '-') && !tokens.is(i, '/')) {
                return false;
            }
        }
        return numbers == 1;
    }

    /** «--- page break ---»: a few words between rules of hyphens. */
    private boolean ruled(int line) {
        var first = lines.first(line);
        var last = lines.after(line) - 1;
        return lines.count(line) > 4
                && tokens.is(first, '-')
                && tokens.is(first + 1, '-')
                && tokens.is(last, '-')
                && tokens.is(last - 1, '-');
    }

    private boolean gazette(int line) {
        for (var i = lines.first(line); i + 1 < lines.after(line); i++) {
            if (tokens.id(i) == CONG && tokens.id(i + 1) == BAO && tokens.shouted(i) && tokens.shouted(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** «10:02 02/02/2019», «Thứ năm, 08/08/2019 08:51»: a time of day with hardly a word beside it. */
    static boolean clock(LineFacts facts, int line) {
        if (facts.words(line) > CLOCK) {
            return false;
        }
        var tokens = facts.tokens;
        var numbers = 0;
        var time = false;
        for (var i = facts.lines.first(line); i < facts.lines.after(line); i++) {
            numbers += tokens.number(i) ? 1 : 0;
            time |= tokens.number(i) && tokens.is(i + 1, ':') && tokens.number(i + 2) && tokens.touches(i + 1);
        }
        return numbers >= 4 && time;
    }

    private boolean clock(int line) {
        return clock(facts, line);
    }

    private boolean button(int line) {
        return facts.begins(line, Sort.FURNITURE) && tokens.capital(lines.first(line)) && standsAlone(line);
    }

    /** «Lực lượng kiểm lâm tuần tra. Ảnh: …»: the words under a picture end with whose it is. */
    private boolean caption(int line) {
        var after = lines.after(line);
        for (var i = Math.max(lines.first(line), after - CREDIT); i + 1 < after; i++) {
            if (tokens.id(i) == ANH && tokens.capital(i) && tokens.is(i + 1, ':')) {
                return true;
            }
        }
        return false;
    }

    private boolean standsAlone(int line) {
        var above = line - 1;
        var colon = VOCABULARY.after(tokens, lines.first(line), lines.after(line), Sort.FURNITURE) - 1;
        if (tokens.is(colon, ':')) {
            return true;
        }
        return !facts.ends(line)
                && (above < 0 || !facts.says(above) || facts.ends(above))
                && !(line + 1 < lines.size() && facts.beginsSmall(line + 1));
    }

    private boolean repeated(int line) {
        return repeated.length > 0 && headLike(line) && holds(repeated, key(line));
    }

    private boolean headLike(int line) {
        return facts.words(line) > 1
                && facts.words(line) < SHORT
                && !facts.ends(line)
                && !facts.bullet(line)
                && !facts.beginsSmall(line)
                && !tokens.number(lines.first(line));
    }

    /** What is alike in lines with the same key, found at a glance. */
    private long shape(int line) {
        return (long) tokens.id(lines.first(line)) * SHORT + facts.words(line);
    }

    private int hash(int token) {
        var hash = 0;
        for (var at = tokens.start(token); at < tokens.end(token); at++) {
            hash = hash * 31 + tokens.source().charAt(at);
        }
        return hash;
    }

    private long key(int line) {
        var key = 1L;
        for (var i = lines.first(line); i < lines.after(line); i++) {
            if (!tokens.number(i)) {
                key = key * 1_000_003L + hash(i);
            }
        }
        return key & Long.MAX_VALUE >> 1;
    }
}
