package vn.quantriet.parser.duty;

import java.util.List;
import vn.quantriet.parser.calendar.Deadlines;
import vn.quantriet.parser.grammar.ActorReader;
import vn.quantriet.parser.grammar.Actors;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.grammar.Word;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/** Work told by what is to come of it: «Kết quả gửi về …», «Danh sách tổ trực phải được gửi về … trước ngày …». */
final class Sendings {

    private static final int NEAR = 12;

    private final Grammar grammar;
    private final Tokens tokens;
    private final Deadlines deadlines;

    Sendings(Grammar grammar, Deadlines deadlines) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
        this.deadlines = deadlines;
    }

    /** A thing stands here and then the verb by which it is sent; in the passive only with a time it is an order. */
    boolean at(int i, int limit) {
        var verb = verb(i, limit);
        return verb > 0 && (tokens.id(verb - 1) != Word.DUOC || deadlines.after(verb, limit) != null);
    }

    /** «Báo cáo của các xã gửi về Sở Y tế …»: the thing is theirs who are to send it, up to the verb; or none. */
    Actors senders(int from, int limit, ActorReader actors) {
        var thing = grammar.after(from, limit, Sort.SENT);
        for (var i = thing; tokens.capital(from) && i > 0 && i < Math.min(limit, from + NEAR) && tokens.word(i); i++) {
            if (tokens.id(i) == Word.CUA && grammar.actor(i + 1, limit)) {
                var bodies = actors.read(i + 1, limit);
                return tokens.id(bodies.to()) == Word.SEND ? bodies : Actors.NONE;
            }
        }
        return Actors.NONE;
    }

    /**
     * «Báo cáo gửi về … trước ngày …» after the work of reporting says when to report; true when it does. Work that
     * only
     * yields a report must be near.
     */
    boolean time(int from, int limit, List<Draft> drafts, int first, boolean near) {
        var verb = verb(from, limit);
        var mention = verb < 0 || drafts.isEmpty() ? null : deadlines.after(verb, limit);
        if (mention == null || !mention.dated()) {
            return false;
        }
        var thing = grammar.after(from, limit, Sort.SENT);
        for (var i = drafts.size() - 1; i >= first; i--) {
            var draft = drafts.get(i);
            if (draft.deadline() == null && (names(draft, from, thing) || near && accounts(draft))) {
                drafts.set(i, draft.due(mention));
                return true;
            }
        }
        return false;
    }

    /** «rà soát …; số liệu gửi về …»: the work itself yields what is sent. */
    private boolean accounts(Draft draft) {
        var adverb = grammar.after(draft.from(), draft.to(), Sort.ADVERB);
        return grammar.at(Math.max(adverb, draft.from()), draft.to(), Sort.ACCOUNT);
    }

    /** The work speaks of the thing, word for word. */
    private boolean names(Draft draft, int from, int thing) {
        for (var i = draft.from(); i + thing - from <= draft.to(); i++) {
            if (same(i, from, thing)) {
                return true;
            }
        }
        return false;
    }

    private boolean same(int at, int from, int to) {
        for (var i = from; i < to; i++) {
            if (tokens.id(at + i - from) != tokens.id(i)) {
                return false;
            }
        }
        return true;
    }

    /** The verb of sending, right behind the thing or after «được»; -1 when none. */
    private int verb(int from, int limit) {
        var thing = grammar.after(from, limit, Sort.SENT);
        if (thing < 0 || grammar.at(thing, limit, Sort.REPORT)) {
            return thing;
        }
        for (var i = thing; i < Math.min(limit, from + NEAR) && tokens.word(i); i++) {
            if (tokens.id(i) == Word.DUOC && grammar.at(i + 1, limit, Sort.REPORT)) {
                return i + 1;
            }
            if (tokens.id(thing) == Word.NAY && grammar.at(i, limit, Sort.REPORT)) {
                return i;
            }
        }
        return -1;
    }
}
