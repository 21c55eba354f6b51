package vn.quantriet.parser.grammar;

import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/** Bodies named by kind one after the other: which nouns are one expression, «các bộ, cơ quan liên quan». */
public final class CommonNouns {

    private static final String AREA = "AREA";
    private static final String BODY = "BODY";
    private static final String WITH_ALL = "WITH_ALL";
    private static final int LONGEST_UNIT = 5;
    private static final int MOST = 8;

    private final Grammar grammar;
    private final Tokens tokens;

    CommonNouns(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    /** The first token of the unit that ends here, or -1. */
    int unitBefore(int i) {
        for (var from = Math.max(0, i - LONGEST_UNIT); from < i; from++) {
            if (grammar.after(from, i, Sort.UNIT) == i) {
                return from;
            }
        }
        return -1;
    }

    /** Areas come before the sign: «các xã, phường». */
    boolean area(int i) {
        var from = unitBefore(i);
        return from >= 0 && AREA.equals(grammar.value(from, i));
    }

    /**
     * The token after the nouns that share with those before the sign the words after them («cơ quan, tổ chức có liên
     * quan»), or are a pair («các bộ, cơ quan»); -1 when they stand by themselves.
     */
    int sharing(int i, int next, int limit) {
        if (!plain(i)) {
            return -1;
        }
        var at = next;
        for (var count = 0; count < MOST; count++) {
            var noun = noun(at, limit);
            if (noun < 0) {
                return -1;
            }
            if (grammar.at(noun, limit, Sort.SHARED)) {
                return grammar.after(noun, limit, Sort.SHARED);
            }
            if (endsShared(noun) || grammar.comma(noun) && tokens.id(noun + 1) == Word.WHERE) {
                return noun;
            }
            if (!grammar.comma(noun) && !grammar.and(noun)) {
                return count < 2 && pair(i, next) > 0 ? pair(i, next) : -1;
            }
            at = noun + 1;
        }
        return -1;
    }

    /** «Lực lượng kiểm lâm, quân đội, công an xã»: all are forces. */
    int force(int start, int next, int limit) {
        var head = grammar.afterArticle(start, limit);
        if (tokens.id(head) != Word.FORCE || tokens.id(head + 1) != Word.LUONG || tokens.capital(next)) {
            return -1;
        }
        var kind = Math.max(grammar.after(next, limit, Sort.BODY), grammar.after(next, limit, Sort.GROUP));
        return kind > next + 1 && !grammar.verb(next, limit) && !grammar.at(next, limit, Sort.PERSON) ? kind : -1;
    }

    /** «Ban Thường vụ các huyện ủy, Thành ủy Quê Mới»: all have the organ; the token after the noun, or -1. */
    int committee(int headEnd, int i, int next, int limit) {
        var before = unitBefore(i);
        var noun = before < headEnd || tokens.id(before - 1) == Word.CAC && before - 1 < headEnd
                ? -1
                : grammar.after(next, limit, Sort.UNIT);
        return noun > 0
                        && ActorName.COMMITTEE.equals(grammar.value(before, i))
                        && ActorName.COMMITTEE.equals(grammar.value(next, noun))
                ? noun
                : -1;
    }

    /** «cơ quan liên quan» is itself a noun of the vocabulary. */
    private boolean endsShared(int i) {
        return grammar.after(i - 2, i, Sort.SHARED) == i || grammar.after(i - 3, i, Sort.SHARED) == i;
    }

    /** A noun without words of its own stands before the sign. */
    private boolean plain(int i) {
        if (unitBefore(i) >= 0) {
            return !area(i);
        }
        return grammar.after(i - 1, i, Sort.GROUP) == i || grammar.after(i - 2, i, Sort.GROUP) == i;
    }

    private int noun(int i, int limit) {
        var noun = Math.max(grammar.after(i, limit, Sort.GROUP), grammar.after(i, limit, Sort.UNIT));
        return noun > 0 && !tokens.capital(i) && !grammar.verb(i, limit) ? noun : -1;
    }

    /** The token after «cơ quan» of «các bộ, cơ quan», also where «địa phương» follows; -1 when it is no pair. */
    private int pair(int i, int next) {
        var from = unitBefore(i);
        var noun = noun(next, next + MOST);
        var pair = from > 0
                && noun > 0
                && tokens.id(from - 1) == Word.CAC
                && BODY.equals(grammar.value(from, i))
                && WITH_ALL.equals(grammar.value(next, noun));
        return pair ? noun : -1;
    }
}
