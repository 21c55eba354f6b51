package vn.quantriet.parser.duty;

import java.util.List;
import vn.quantriet.parser.calendar.Deadlines;
import vn.quantriet.parser.grammar.ActorReader;
import vn.quantriet.parser.grammar.Actors;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.grammar.Word;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/** Reads a sentence, or a part of one after a semicolon, and writes who is to do something with whom from where on. */
final class StatementReader {

    /** In place of where the action begins: the bodies only head what comes after their colon. */
    private static final int HEADS = -2;

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
    private final Concerned concerned;

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
        this.concerned = new Concerned(grammar, actors, predicates);
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
        var quoted = said.action() == Statement.QUOTES;
        while (said.action() == Statement.QUOTES) {
            said = part(said.lead().to(), to);
        }
        return quoted ? said.quotedFrom(from) : said;
    }

    private Statement part(int from, int to) {
        var opening = predicates.concerning(predicates.opening(from, to), to);
        var topic = concerned.read(from, opening, to);
        if (topic != null) {
            return topic;
        }
        var begins = ofItself(opening, to) ? -1 : circumstance.after(opening, to);
        if (begins < 0 || among(opening) && !named(begins, to)) {
            return new Statement(from, Actors.NONE, Actors.NONE, -1, to, Voice.PLAIN);
        }
        var document = speakers.document(begins, to);
        if (document > 0) {
            return predicates.read(from, strangers.with(actors.read(document, to), to), to, Voice.ISSUER);
        }
        var said = tokens.id(begins) == Word.ALSO ? begins + 1 : begins;
        var order = tokens.id(begins - 1) == Word.THI ? -1 : grammar.afterOrder(said, to);
        if (order > 0 && grammar.requests(begins) && grammar.verb(order, to)) {
            return predicates.read(from, new Actors(List.of(), order), to, Voice.PLAIN);
        }
        if (order > 0 && grammar.told(order, to)) {
            return predicates.read(from, strangers.with(actors.read(order, to), to), to, Voice.ORDER);
        }
        var senders = sendings.senders(begins, to, actors);
        if (!senders.isEmpty()) {
            return predicates.read(from, senders, to, Voice.PLAIN);
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
            return Statement.quoting(from, quoted, to);
        }
        var inside = addressed.inside(speakers.beyondOrder(after, to), to);
        if (inside > 0) {
            return predicates.read(from, strangers.with(actors.read(inside, to), to), to, Voice.ISSUER);
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
