package vn.quantriet.parser.duty;

import vn.quantriet.parser.calendar.WrittenDate;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.grammar.Word;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/** What must not be done: «Tuyệt đối không buông lỏng …», «từ ngày … không tiếp nhận …». */
final class Prohibitions {

    private final Grammar grammar;
    private final Tokens tokens;

    Prohibitions(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    /** The token at which it is said what must not be done from a day on, or -1. */
    int afterStart(int from, int limit) {
        var start = tokens.id(from) == Word.KE ? from + 1 : from;
        var day = tokens.id(start) == Word.TU ? WrittenDate.at(tokens, start + 1) : null;
        if (day == null) {
            return -1;
        }
        var next = grammar.comma(day.to()) ? day.to() + 1 : day.to();
        return at(next, limit) ? next : -1;
    }

    /** A word that forbids and the verb it forbids. */
    boolean at(int i, int limit) {
        var words = grammar.after(i, limit, Sort.PROHIBITION);
        return words > 0 && grammar.at(words, limit, Sort.VERB);
    }
}
