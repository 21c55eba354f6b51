package vn.quantriet.parser.duty;

import vn.quantriet.parser.calendar.Deadlines;
import vn.quantriet.parser.grammar.ActorReader;
import vn.quantriet.parser.grammar.Actors;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.grammar.Word;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/** Reads what follows the bodies of a sentence: words of duty, partners, and the verb at which the work begins. */
final class Predicates {

    private static final int FAR = 250;
    private static final int SHORTEST = 3;

    private final Grammar grammar;
    private final Tokens tokens;
    private final Deadlines deadlines;
    private final ActorReader actors;
    private final Asides asides;
    private final Sendings sendings;
    private final Prohibitions prohibitions;

    Predicates(Grammar grammar, Deadlines deadlines, ActorReader actors) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
        this.deadlines = deadlines;
        this.actors = actors;
        this.asides = new Asides(grammar);
        this.sendings = new Sendings(grammar, deadlines);
        this.prohibitions = new Prohibitions(grammar);
    }

    /** The first token of words after signs, «đồng thời» and «đặc biệt, …». */
    int opening(int from, int to) {
        var i = from;
        while (i < Math.min(to, from + FAR) && !tokens.word(i) && !tokens.number(i) && !tokens.is(i, '(')) {
            i++;
        }
        if (grammar.meanwhile(i)) {
            i = grammar.comma(i + 2) ? i + 3 : i + 2;
        }
        var especially = tokens.id(i) == Word.SPECIAL && tokens.id(i + 1) == Word.DISTINCT && grammar.comma(i + 2);
        if (especially) {
            return i + 3;
        }
        return i;
    }

    /** «Theo đó, yêu cầu, đối với Sở Y tế: …»: the order is set apart from whom it concerns. */
    int concerning(int opening, int to) {
        var led = grammar.after(opening, to, Sort.LEAD_IN);
        var order = grammar.afterOrder(grammar.comma(led) ? led + 1 : opening, to);
        return order > 0 && grammar.comma(order) && grammar.at(order + 1, to, Sort.TOPIC) ? order + 1 : opening;
    }

    /** What is ordered of the bodies from the token after them on, with the partners named before the verb. */
    Statement read(int from, Actors lead, int to, Voice voice) {
        var coordinate = Actors.NONE;
        var named = !lead.isEmpty();
        var i = named ? asides.beyond(lead.to(), to) : lead.to();
        if (!named && forbids(from, i, to)) {
            return new Statement(from, lead, coordinate, i, to, voice);
        }
        while (i < Math.min(to, from + FAR)) {
            if (named && voice != Voice.PLAIN && prohibitions.at(i, to)) {
                return new Statement(from, lead, coordinate, i, to, voice);
            }
            if (grammar.notADuty(i, to)) {
                var urged = named ? urgedAfter(i, to) : -1;
                if (urged < 0) {
                    return new Statement(from, lead, coordinate, -1, to, voice);
                }
                i = urged;
            }
            var partners = named && i > lead.to() ? helpers(i, to) : Actors.NONE;
            partners = partners.isEmpty() ? partners(i, to) : partners;
            if (!partners.isEmpty()) {
                coordinate = partners;
                i = asides.beyond(partners.to(), to);
                continue;
            }
            var time = coordinate.isEmpty() || !grammar.comma(i) ? null : deadlines.at(i + 1);
            if (time != null && grammar.comma(time.to()) && grammar.predicate(time.to() + 1, to)) {
                i = time.to() + 1;
                continue;
            }
            var skipped = skipped(i, to);
            if (skipped < 0) {
                break;
            }
            i = skipped;
        }
        var told = grammar.predicate(i, to) || named && bound(i, to) || !named && sendings.at(i, to);
        var begins = i < to && told && !tokens.is(i, ':');
        return new Statement(from, lead, coordinate, begins ? i : -1, to, voice);
    }

    /** «UBND các xã phải cắm …»: behind a word of duty stands what is to be done, be its verb known or not. */
    private boolean bound(int i, int to) {
        return to - i > SHORTEST
                && tokens.word(i)
                && !tokens.capital(i)
                && (endsAt(i, Sort.MODAL) || endsAt(i, Sort.LEAD))
                && !grammar.actor(i, to);
    }

    private boolean endsAt(int i, Sort sort) {
        return grammar.after(i - 1, i, sort) == i
                || grammar.after(i - 2, i, sort) == i
                || grammar.after(i - 3, i, sort) == i;
    }

    /** «Tuyệt đối không buông lỏng …», «Không tổ chức …» at the beginning of a sentence. */
    private boolean forbids(int from, int i, int to) {
        var begins = tokens.capital(i) && i - from <= 1 || prohibitions.afterStart(opening(from, to), to) == i;
        return begins && prohibitions.at(i, to);
    }

    /** Duty words, «chủ trì» and signs before the verb are not part of what is ordered. */
    private int skipped(int i, int to) {
        if (!tokens.word(i) && !tokens.number(i) && !grammar.stop(i) && !tokens.is(i, '(') || grammar.and(i)) {
            return i + 1;
        }
        if (tokens.id(i) == Word.TRONG && tokens.id(i + 1) == Word.VIEC && grammar.verb(i + 2, to)) {
            return i + 2;
        }
        if (tokens.id(i) == Word.DE && grammar.verb(i + 1, to) || tokens.is(i, ':') && grammar.predicate(i + 1, to)) {
            return i + 1;
        }
        var lead = grammar.after(i, to, Sort.LEAD);
        var modal = grammar.after(i, to, Sort.MODAL);
        if (lead > 0 || modal > 0) {
            return Math.max(lead, modal);
        }
        var adverb = grammar.after(i, to, Sort.ADVERB);
        var next = grammar.comma(adverb) ? adverb + 1 : adverb;
        var leads = adverb > 0 && (!partners(next, to).isEmpty() || grammar.at(next, to, Sort.LEAD));
        return leads ? next : -1;
    }

    /**
     * «Các đơn vị đến nay chưa có báo cáo …, khẩn trương gửi …»: which are meant, and then what they are urged to do.
     */
    private int urgedAfter(int from, int to) {
        for (var i = from; i < Math.min(to, from + FAR) && !grammar.stop(i); i = grammar.next(i, to)) {
            if (grammar.comma(i) && urges(i + 1, to)) {
                return i + 1;
            }
            if (grammar.adverb(i, to) && tokens.id(i - 1) != Word.VIEC && urges(i, to)) {
                return i;
            }
        }
        return -1;
    }

    private boolean urges(int i, int to) {
        var adverb = grammar.after(i, to, Sort.ADVERB);
        var modal = grammar.after(i, to, Sort.MODAL);
        return adverb > 0 && grammar.at(adverb, to, Sort.REPORT)
                || modal > 0 && !grammar.notADuty(i, to) && grammar.verb(modal, to);
    }

    /** «phối hợp với …», or «giúp …» before the verb of the help. */
    private Actors partners(int i, int to) {
        var support = grammar.after(i, to, Sort.SUPPORT);
        if (support < 0 && tokens.id(i) == Word.CUNG) {
            return actors.read(i + 1, to);
        }
        return support < 0 ? Actors.NONE : actors.read(support, to);
    }

    /** «Sở … chủ trì, Công an tỉnh phối hợp …»: the bodies stand before the word of support. */
    private Actors helpers(int i, int to) {
        var named = actors.read(i, to);
        if (named.isEmpty()) {
            return Actors.NONE;
        }
        var support = grammar.after(named.to(), to, Sort.SUPPORT);
        return support > 0 && !grammar.actor(support, to) ? new Actors(named.bodies(), support) : Actors.NONE;
    }
}
