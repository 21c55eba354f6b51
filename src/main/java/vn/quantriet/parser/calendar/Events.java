package vn.quantriet.parser.calendar;

import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.SuggestedDeadline;
import vn.quantriet.parser.SuggestedDeadline.Kind;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Terms;
import vn.quantriet.parser.vocabulary.Vocabulary;

/** Times told by an event: «ngay sau khi …», «khi có yêu cầu», «chậm nhất 15 ngày sau khi …», «trong vòng 5 ngày». */
final class Events {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();
    private static final String NEVER = "NEVER";
    private static final String FIRST = "FIRST";
    private static final String EVENT = "EVENT";
    private static final int LONGEST = 24;
    private static final int NEAR = 3;

    private final Tokens tokens;
    private final Terms terms;

    Events(Terms terms) {
        this.terms = terms;
        this.tokens = terms.tokens();
    }

    /** «trong 10 ngày làm việc kể từ …»: days, weeks or hours counted from something. */
    @Nullable
    Mention counted(int from, int prefixEnd) {
        var after = tokens.id(from) == Word.SAU;
        var number = after ? from + 1 : prefixEnd;
        if (number == from || !tokens.number(number) || !unit(number + 1) || goesOn(number)) {
            return null;
        }
        return after && !anchored(number + 2) ? null : mention(from, number + 2);
    }

    @Nullable
    Mention named(int from) {
        var words = Math.max(after(from, Sort.RELATIVE), after(from, Sort.CONDITION));
        if (words < 0) {
            return null;
        }
        if (Word.COUNTS.holds(tokens.id(from - 1))) {
            return null;
        }
        var value = VOCABULARY.value(tokens, from, words);
        if (tokens.id(words - 1) == Word.NGAY && WrittenDate.at(tokens, words - 1) != null) {
            return null;
        }
        var never = NEVER.equals(value) || FIRST.equals(value) && !first(from) || EVENT.equals(value) && ofThings(from);
        return never ? null : mention(from, words);
    }

    /** «các dự án có khó khăn, vướng mắc»: it is said which ones. */
    private boolean ofThings(int i) {
        for (var before = i - 1; before >= Math.max(0, i - NEAR); before--) {
            if (tokens.id(before) == Word.CAC || tokens.id(before) == Word.NHUNG) {
                return true;
            }
        }
        return false;
    }

    /** At the beginning of a sentence or after a sign. */
    private boolean first(int i) {
        return tokens.capital(i) || tokens.is(i - 1, ',') || tokens.is(i - 1, ';');
    }

    private boolean unit(int i) {
        var id = tokens.id(i);
        return id == Word.NGAY || id == Word.THANG || id == Word.TUAN || id == Word.GIO || id == Word.NAM;
    }

    /** «6 tháng đầu năm» is a part of a year, «17 giờ ngày …» an hour of the clock. */
    private boolean goesOn(int number) {
        var next = tokens.id(number + 2);
        var clock = tokens.id(number + 1) == Word.GIO && (next == Word.NGAY || tokens.number(number + 2));
        var month = tokens.id(number + 1) == Word.THANG && tokens.number(number + 2);
        return clock || month || next == Word.DAU || next == Word.CUOI || tokens.is(number + 2, '/');
    }

    private boolean anchored(int i) {
        var id = tokens.id(i);
        return id == Word.KE || id == Word.TU || id == Word.KHI || terms.begins(i, Sort.VERB);
    }

    /** The event told from one token on up to the sign behind the words of another. */
    Mention mention(int from, int words) {
        var to = words;
        while (to < tokens.size() && to < words + LONGEST && !stops(to) && tokens.id(to) != Word.THI) {
            to++;
        }
        return new Mention(from, to, new SuggestedDeadline(tokens.phrase(from, to), Kind.RELATIVE, null, null));
    }

    private int after(int from, Sort sort) {
        return terms.after(from, tokens.size(), sort);
    }

    private boolean stops(int i) {
        return tokens.is(i, ',')
                || tokens.is(i, ';')
                || tokens.is(i, '.')
                || tokens.is(i, ')')
                || tokens.is(i, ':')
                || tokens.is(i, '/')
                || tokens.id(i) == Word.PHAI
                || tokens.id(i) == Word.TRUOC && tokens.id(i + 1) == Word.NGAY && WrittenDate.at(tokens, i + 1) != null
                || terms.begins(i, Sort.ORDER) && terms.begins(i, Sort.VERB) && !tokens.capital(i - 1);
    }
}
