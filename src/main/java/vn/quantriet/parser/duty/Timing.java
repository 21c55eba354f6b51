package vn.quantriet.parser.duty;

import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.calendar.Deadlines;
import vn.quantriet.parser.calendar.Mention;
import vn.quantriet.parser.grammar.ActorReader;
import vn.quantriet.parser.grammar.Actors;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.vocabulary.Sort;

/**
 * A sentence that says by when: «Thời gian thực hiện từ ngày … đến ngày …», «Hoàn thành trong quý II», «Việc xây dựng
 * kế hoạch phải hoàn thành trước ngày …», «Thời gian tổ chức hội nghị đối với cấp huyện trong tháng 3».
 *
 * @param from the first token of the work it names, or -1 when it means the work before it
 * @param to the token after that work
 * @param bodies whose work it times, none when it does not say
 * @param mention when
 */
record Timing(int from, int to, Actors bodies, Mention mention) {

    private static final int FAR = 60;
    private static final int NEAR = 3;

    /** The timing that is said from the token on up to a semicolon or the end, or null. */
    static @Nullable Timing read(Grammar grammar, Deadlines deadlines, ActorReader actors, int from, int limit) {
        var words = grammar.after(from, limit, Sort.TIMING);
        var end = end(grammar, from, limit);
        var mention = words < 0 ? null : deadlines.after(words, end);
        if (mention == null || mention.deadline().phrase() == null) {
            return null;
        }
        var work = workEnd(grammar, deadlines, words, mention.from());
        if (work == words || !grammar.verb(words, end)) {
            return mention.from() - words <= NEAR ? new Timing(-1, -1, Actors.NONE, mention) : null;
        }
        var to = grammar.after(work, end, Sort.TOPIC);
        var bodies = to > 0 ? actors.read(to, end) : Actors.NONE;
        var said = Math.max(work, bodies.to());
        return mention.from() - said <= NEAR ? new Timing(words, work, bodies, mention) : null;
    }

    private static int end(Grammar grammar, int from, int limit) {
        var i = from;
        while (i < Math.min(limit, from + FAR) && !grammar.tokens.is(i, ';')) {
            i = grammar.next(i, limit);
        }
        return Math.min(i, limit);
    }

    /** The work ends where it is said whose it is, that it must be done, or when. */
    private static int workEnd(Grammar grammar, Deadlines deadlines, int from, int limit) {
        var i = from;
        while (i < limit
                && deadlines.at(i) == null
                && !grammar.at(i, limit, Sort.TOPIC)
                && !grammar.at(i, limit, Sort.MODAL)
                && !grammar.completes(i)) {
            i = grammar.next(i, limit);
        }
        return i;
    }

    /** The deadline for work already drafted: it begins with the same words, or none was named. */
    boolean times(Draft draft, Grammar grammar) {
        return from < 0
                || grammar.tokens.id(draft.from()) == grammar.tokens.id(from)
                        && grammar.tokens.id(draft.from() + 1) == grammar.tokens.id(from + 1);
    }
}
