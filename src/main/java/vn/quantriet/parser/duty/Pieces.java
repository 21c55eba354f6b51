package vn.quantriet.parser.duty;

import vn.quantriet.parser.calendar.Deadlines;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.grammar.SharedHead;
import vn.quantriet.parser.token.Tokens;

/** Finds where a piece of a sentence ends and other work begins: at a semicolon, at «đồng thời», behind a day. */
final class Pieces {

    private static final int LONGEST_DAY = 12;

    private final Grammar grammar;
    private final Tokens tokens;
    private final Deadlines deadlines;
    private final StatementReader statements;

    Pieces(Grammar grammar, Deadlines deadlines, StatementReader statements) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
        this.deadlines = deadlines;
        this.statements = statements;
    }

    /** After a colon a list of things follows, unless what stands before it says only that work follows. */
    boolean enumerates(int from, int to) {
        for (var i = from; i < to; i = grammar.next(i, to)) {
            if (tokens.is(i, ':') && !SharedHead.colon(grammar, i, to)) {
                return !grammar.predicate(i + 1, to);
            }
        }
        return false;
    }

    int end(int from, int end) {
        for (var i = from; i < end; i = grammar.next(i, end)) {
            if (tokens.is(i, ';') || i > from && (grammar.meanwhile(i) || turns(from, i, end))) {
                return i;
            }
        }
        return end;
    }

    /** Behind a day, or behind a colon, the work of another body or level begins. */
    private boolean turns(int from, int i, int end) {
        if (tokens.is(i, ':')) {
            return level(i + 1, end);
        }
        if (!grammar.comma(i) && !grammar.and(i)) {
            return false;
        }
        var day = deadlines.within(Math.max(from, i - LONGEST_DAY), i);
        return day != null
                && day.dated()
                && day.to() == i
                && (level(i + 1, end) || statements.addressed().at(i + 1, end));
    }

    private boolean level(int from, int end) {
        return Level.at(grammar, statements.actors(), deadlines, from, end) != null;
    }
}
