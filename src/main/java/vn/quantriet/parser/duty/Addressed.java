package vn.quantriet.parser.duty;

import vn.quantriet.parser.grammar.ActorReader;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.grammar.Word;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/** Tells whether somebody is told to do something at a place of a sentence. */
final class Addressed {

    private static final int NEAR = 30;
    private static final int FAR = 250;

    private final Grammar grammar;
    private final Tokens tokens;
    private final ActorReader actors;

    Addressed(Grammar grammar, ActorReader actors) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
        this.actors = actors;
    }

    /** A body with a verb, or an order with a body. */
    boolean at(int i, int limit) {
        var order = grammar.afterOrder(i, limit);
        if (order > 0 && grammar.told(order, limit)) {
            return true;
        }
        if (!grammar.actor(i, limit)) {
            return false;
        }
        var end = actors.read(i, limit).to();
        if (grammar.comma(end) && grammar.comma(i - 1) && grammar.area(i) && !grammar.predicate(end, limit)) {
            return false;
        }
        var next = end < limit && (tokens.is(end, '(') || grammar.comma(end)) ? grammar.next(end, limit) : end;
        return grammar.predicate(next, limit)
                || grammar.aside(next, limit) && goesOn(next, limit)
                || grammar.at(next, limit, Sort.ORDER)
                || (tokens.id(next) == Word.VUA || tokens.id(next) == Word.DA) && tokens.capital(i);
    }

    /** «UBND huyện yêu cầu sau khi kết thúc mùa vụ các xã báo cáo …»: the token of who is told, behind it; or -1. */
    int inside(int from, int limit) {
        var words = grammar.after(from, limit, Sort.LEAD_IN);
        if (from < 0 || words < 0 || grammar.predicate(from, limit)) {
            return -1;
        }
        var several = -1;
        for (var i = words + 1; i < Math.min(limit, from + FAR) && !grammar.stop(i); i = grammar.next(i, limit)) {
            var body = grammar.comma(i - 1) || several < 0 && tokens.id(i) == Word.CAC;
            if (body && at(i, limit)) {
                if (grammar.comma(i - 1)) {
                    return i;
                }
                several = i;
            }
        }
        return several;
    }

    /** After the aside the sentence goes on with a verb. */
    private boolean goesOn(int aside, int limit) {
        for (var i = aside; i < Math.min(limit, aside + NEAR) && !grammar.stop(i); i = grammar.next(i, limit)) {
            if (grammar.at(i, limit, Sort.LEAD) || grammar.comma(i) && grammar.predicate(i + 1, limit)) {
                return true;
            }
        }
        return false;
    }
}
