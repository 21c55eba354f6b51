package vn.quantriet.parser.duty;

import java.util.List;
import vn.quantriet.parser.ActorSource;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.calendar.Deadlines;
import vn.quantriet.parser.grammar.ActorReader;
import vn.quantriet.parser.grammar.Actors;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.grammar.Word;
import vn.quantriet.parser.vocabulary.Sort;

/**
 * Reads who is to do the work where what stands behind it says so: «… (Sở Nội vụ chủ trì, hoàn thành trước 30/11)»,
 * «… do Sở Nội vụ chủ trì».
 */
final class Remarks {

    private static final int SHORTEST = 2;

    private final Grammar grammar;
    private final Deadlines deadlines;
    private final ActorReader actors;

    Remarks(Grammar grammar, Deadlines deadlines, ActorReader actors) {
        this.grammar = grammar;
        this.deadlines = deadlines;
        this.actors = actors;
    }

    /** The draft with what a bracket between the two tokens says of it. */
    Draft told(Draft draft, int from, int to) {
        for (var i = draft.from() + SHORTEST; i < to; i = grammar.next(i, to)) {
            if (grammar.tokens.is(i, '(') && i >= from) {
                var led = bracket(draft, i + 1, Math.min(to, grammar.afterBracket(i, to) - 1));
                if (!led.subject().equals(draft.subject())) {
                    return led;
                }
            }
            var begins = begins(i, to);
            var named = begins < 0 ? Actors.NONE : actors.read(begins, to);
            if (!named.isEmpty() && grammar.at(named.to(), to, Sort.LEAD)) {
                return by(draft, named).upTo(Math.min(draft.to(), i));
            }
        }
        return draft;
    }

    /** «… do Sở Y tế chủ trì», «…, giao Sở Y tế chủ trì»: the token at which the body begins, or -1. */
    private int begins(int i, int to) {
        if (grammar.tokens.id(i) == Word.BY) {
            return i + 1;
        }
        return grammar.comma(i) ? grammar.afterOrder(i + 1, to) : -1;
    }

    private static Draft by(Draft draft, Actors named) {
        return draft.by(new Subject(named.bodies(), draft.subject().coordinate(), ActorSource.EXPLICIT));
    }

    private Draft bracket(Draft draft, int from, int to) {
        var label = grammar.after(from, to, Sort.PARTICULAR);
        var labelled = label > 0 && grammar.tokens.is(label, ':');
        var assigned = grammar.after(from, to, Sort.ORDER);
        var begins = labelled ? label + 1 : Math.max(from, assigned);
        var named = begins < to ? actors.read(begins, to) : Actors.NONE;
        if (named.isEmpty() || !labelled && !grammar.at(named.to(), to, Sort.LEAD) && assigned < 0) {
            return draft;
        }
        var led = by(draft, named);
        var time = deadlines.within(from, to);
        return time == null || draft.deadline() != null
                ? helped(led, named.to(), to)
                : helped(led.due(time), named.to(), to);
    }

    /** «…, Sở Tài chính phối hợp», «…, phối hợp với Sở Tài chính». */
    private Draft helped(Draft draft, int from, int to) {
        for (var i = from; i < to; i++) {
            var support = grammar.after(i, to, Sort.SUPPORT);
            var partners = support > 0 ? actors.read(support, to).bodies() : List.<Phrase>of();
            if (!partners.isEmpty()) {
                return draft.with(partners);
            }
        }
        return draft;
    }
}
