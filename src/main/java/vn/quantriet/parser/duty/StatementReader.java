package vn.quantriet.parser.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.calendar.Deadlines;
import vn.quantriet.parser.grammar.ActorReader;
import vn.quantriet.parser.grammar.Actors;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.grammar.Offices;
import vn.quantriet.parser.grammar.Word;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/** Reads a sentence, or a part of one after a semicolon, and writes who is to do something with whom from where on. */
final class StatementReader {

    /** In place of where the action begins: the bodies only head what comes after their colon. */
    private static final int HEADS = -2;
    /** In place of where the action begins: somebody is quoted, from where the lead ends on. */
    private static final int QUOTES = -3;

    private final Grammar grammar;
    private final Tokens tokens;
    private final ActorReader actors;
    private final Addressed addressed;
    private final Circumstance circumstance;
    private final Asides asides;
    private final Sendings sendings;
    private final Speakers speakers;
    private final Predicates predicates;
    private final Strangers strangers;
    private final Offices offices;

    StatementReader(Grammar grammar, Deadlines deadlines) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
        this.actors = new ActorReader(grammar);
        this.addressed = new Addressed(grammar, actors);
        this.circumstance = new Circumstance(grammar, deadlines, actors, addressed);
        this.asides = new Asides(grammar);
        this.sendings = new Sendings(grammar, deadlines);
        this.speakers = new Speakers(grammar, actors);
        this.predicates = new Predicates(grammar, deadlines, actors);
        this.strangers = new Strangers(grammar);
        this.offices = new Offices(grammar);
    }

    /** «Sở Nội vụ: Chủ trì, phối hợp với …»: what comes after the colon is said of the bodies before the first one. */
    Statement read(int from, int to) {
        var said = clause(from, to);
        var headed = said.lead();
        if (said.action() != HEADS) {
            return said;
        }
        var begins = from;
        while (said.action() == HEADS) {
            begins = said.lead().to() + 1;
            said = clause(begins, to);
        }
        if (level(headed) && said.orders() && !said.lead().isEmpty()) {
            return said;
        }
        var action = said.voice() == Voice.ORDER || said.action() < 0 ? headedAction(begins, to, said) : said.action();
        return new Statement(from, headed, said.coordinate(), action, to, Voice.PLAIN);
    }

    /** «Cấp tỉnh: Ban Phong trào tổ chức …»: a level only says where the body after it stands. */
    private boolean level(Actors headed) {
        return tokens.id(headed.to() - 2) == Word.LEVEL && headed.bodies().size() == 1;
    }

    /** What a body is told after its colon is its work, also to order others or to do what no verb is known for. */
    private int headedAction(int from, int to, Statement said) {
        var begins = predicates.opening(from, to);
        var orders = said.voice() == Voice.ORDER && grammar.verb(begins, to);
        var unknown = said.voice() == Voice.PLAIN
                && said.lead().isEmpty()
                && tokens.capital(begins)
                && !grammar.at(begins, to, Sort.NOT_A_DUTY)
                && !grammar.at(begins, to, Sort.NOMINAL)
                && !grammar.at(begins, to, Sort.LEAD_IN);
        return orders || unknown ? begins : said.action();
    }

    private Statement clause(int from, int to) {
        var said = part(from, to);
        var quoted = said.action() == QUOTES;
        while (said.action() == QUOTES) {
            said = part(said.lead().to(), to);
        }
        return quoted ? said.quotedFrom(from) : said;
    }

    private Statement part(int from, int to) {
        var opening = predicates.concerning(predicates.opening(from, to), to);
        var concerned = concerned(from, opening, to);
        if (concerned != null) {
            return concerned;
        }
        var begins = ofItself(opening, to) ? -1 : circumstance.after(opening, to);
        if (begins < 0 || among(opening) && !named(begins, to)) {
            return new Statement(from, Actors.NONE, Actors.NONE, -1, to, Voice.PLAIN);
        }
        var document = speakers.document(begins, to);
        if (document > 0) {
            return predicates.read(from, strangers.with(actors.read(document, to), to), to, Voice.ISSUER);
        }
        var order = tokens.id(begins - 1) == Word.THI ? -1 : grammar.afterOrder(begins, to);
        if (order > 0 && grammar.requests(begins) && grammar.verb(order, to)) {
            return predicates.read(from, new Actors(List.of(), order), to, Voice.PLAIN);
        }
        if (order > 0 && grammar.told(order, to)) {
            return predicates.read(from, strangers.with(actors.read(order, to), to), to, Voice.ORDER);
        }
        var lead = strangers.with(actors.read(begins, to), to);
        if (lead.isEmpty()) {
            return predicates.read(from, new Actors(lead.bodies(), begins), to, Voice.PLAIN);
        }
        if (tokens.is(lead.to(), ':') && lead.to() + 1 < to) {
            return new Statement(from, lead, Actors.NONE, HEADS, to, Voice.PLAIN);
        }
        var after = asides.beyond(lead.to(), to);
        var turns = speakers.turns(begins, lead, after, to);
        if (turns > 0) {
            return predicates.read(from, strangers.with(actors.read(turns, to), to), to, Voice.ISSUER);
        }
        var sent = speakers.sent(after, to);
        if (!sent.isEmpty()) {
            return predicates.read(from, sent, to, Voice.ISSUER);
        }
        var quoted = speakers.quotes(after, to);
        if (quoted > 0) {
            return quote(from, quoted, to);
        }
        var ordered = speakers.orders(begins, lead, after, to);
        if (ordered > 0) {
            return predicates.read(from, new Actors(List.of(), ordered), to, Voice.ISSUER);
        }
        if (speakers.speaks(lead, after, to)) {
            return new Statement(from, Actors.NONE, Actors.NONE, -1, to, Voice.PLAIN);
        }
        return predicates.read(from, lead, to, Voice.PLAIN);
    }

    private static Statement quote(int from, int quoted, int to) {
        return new Statement(from, new Actors(List.of(), quoted), Actors.NONE, QUOTES, to, Voice.ISSUER);
    }

    /** «Đối với Sở Y tế, UBND tỉnh yêu cầu rà soát …», «Đối với Sở Xây dựng: Lập …»: whom the order concerns. */
    private @Nullable Statement concerned(int from, int opening, int to) {
        var topic = grammar.after(opening, to, Sort.TOPIC);
        if (topic < 0 || !grammar.at(opening, to, Sort.LEAD_IN) || !grammar.actor(topic, to)) {
            return null;
        }
        var bodies = actors.read(topic, to);
        var next = bodies.to() + 1;
        if (tokens.is(bodies.to(), ':') && (grammar.properName(topic, to) || offices.begins(topic, to))) {
            if (grammar.predicate(next, to)) {
                return predicates.read(from, bodies, to, Voice.PLAIN);
            }
            if (grammar.aside(next, to)) {
                return predicates.read(from, new Actors(bodies.bodies(), next), to, Voice.PLAIN);
            }
        }
        if (grammar.comma(bodies.to()) && grammar.completes(next) || must(bodies.to(), to)) {
            return predicates.read(from, bodies, to, Voice.PLAIN);
        }
        var directs = grammar.comma(bodies.to()) ? grammar.after(next, to, Sort.DIRECTION) : -1;
        if (directs > 0 && grammar.predicate(directs, to)) {
            return predicates.read(from, new Actors(bodies.bodies(), directs), to, Voice.ISSUER);
        }
        var order = bodies.bodies().size() < 2 ? -1 : grammar.afterOrder(bodies.to(), to);
        if (order > 0 && tokens.is(order, ':') && order + 1 < to) {
            return quote(from, order + 1, to);
        }
        if (order < 0 || !grammar.predicate(order, to)) {
            return null;
        }
        var told = bodies.bodies().subList(0, bodies.bodies().size() - 1);
        return predicates.read(from, new Actors(List.copyOf(told), order), to, Voice.ISSUER);
    }

    /** «Đối với các xã có dịch phải công bố …»: the word of duty follows at once. */
    private boolean must(int i, int to) {
        var modal = grammar.after(i, to, Sort.MODAL);
        return modal > 0 && !grammar.notADuty(i, to) && grammar.verb(modal, to);
    }

    /**
     * The bodies the issuer turns to in a sentence of the preamble, wherever in it: «…, UBND tỉnh yêu cầu các
     * sở …».
     */
    Statement turned(int from, int to) {
        for (var i = from; i < to; i = grammar.next(i, to)) {
            var after = grammar.afterOrder(i, to);
            var order = after > 0 && tokens.is(after, ':') ? after + 1 : after;
            if (order > 0 && grammar.told(order, to)) {
                var said = predicates.read(from, strangers.with(actors.read(order, to), to), to, Voice.ORDER);
                if (said.orders() || tokens.is(said.lead().to(), ':')) {
                    speakers.before(i, from);
                    return said;
                }
            }
        }
        return new Statement(from, Actors.NONE, Actors.NONE, -1, to, Voice.PLAIN);
    }

    Addressed addressed() {
        return addressed;
    }

    ActorReader actors() {
        return actors;
    }

    Speakers speakers() {
        return speakers;
    }

    Sendings sendings() {
        return sendings;
    }

    /**
     * «Trong đó, …» tells more of the work just ordered, unless it names a body; «Việc tổ chức lễ hội phải trang trọng;
     * phát huy …» says how the work must be.
     */
    boolean elaborates(Statement said) {
        var demands = !said.orders() && tokens.id(said.from()) == Word.VIEC && tokens.capital(said.from());
        return said.lead().isEmpty() && (demands || among(predicates.opening(said.from(), said.to())));
    }

    private boolean among(int opening) {
        return tokens.id(opening) == Word.TRONG && tokens.id(opening + 1) == Word.DO;
    }

    private boolean named(int begins, int to) {
        var order = grammar.afterOrder(begins, to);
        return grammar.actor(order > 0 ? order : begins, to);
    }

    /** «Quyết định này có hiệu lực …» speaks of the document. */
    private boolean ofItself(int from, int to) {
        var type = grammar.after(from, to, Sort.DOCUMENT_TYPE);
        return type > 0 && tokens.id(type) == Word.NAY;
    }
}
