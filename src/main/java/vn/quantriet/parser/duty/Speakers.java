package vn.quantriet.parser.duty;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.quantriet.parser.grammar.ActorReader;
import vn.quantriet.parser.grammar.Actors;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.grammar.Word;
import vn.quantriet.parser.structure.Paragraph;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/**
 * Who speaks in the document and who is spoken to. «X yêu cầu Y …» turns to Y whoever X is; «X chỉ đạo Y …» is an order
 * to Y
 * when X has turned to others before or stands above all, and else what X itself is to do.
 */
final class Speakers {

    private static final int LONGEST = 14;
    private static final int FAR = 60;

    private final Grammar grammar;
    private final Tokens tokens;
    private final ActorReader actors;
    private final Set<String> known = new HashSet<>();
    private String first = "";
    private boolean unnumbered;
    private int turns;

    Speakers(Grammar grammar, ActorReader actors) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
        this.actors = actors;
    }

    /** The token at which the bodies begin to whom the body before turns, or -1 when it does not turn to any. */
    int turns(int begins, Actors body, int from, int to) {
        var i = beyondWhen(from);
        var order = grammar.afterOrder(beyondIssue(i, to), to);
        if (order > 0 && grammar.told(order, to)) {
            if (unnumbered) {
                known.add(name(body));
                turns += tokens.id(i - 1) == Word.ALSO ? 0 : 1;
            }
            return order;
        }
        var directs = grammar.after(beyondDocument(i, to), to, Sort.DIRECTION);
        var told = directs > 0
                && grammar.actor(directs, to)
                && (unnumbered && (further(from, i) || lists(directs, to)) || speaks(begins, body));
        return told && grammar.predicate(actors.read(directs, to).to(), to) ? directs : -1;
    }

    /**
     * «UBND tỉnh yêu cầu, việc tổng kết phải …», «UBND tỉnh vừa ban hành kế hoạch …»: nobody is told to do anything.
     */
    boolean speaks(Actors body, int from, int to) {
        var order = grammar.afterOrder(from, to);
        var asks = order > 0 && grammar.comma(order) && body.bodies().size() == 1;
        return asks || tokens.id(from) == Word.VUA || assesses(body, from, to);
    }

    /** «Thủ tướng đánh giá …» in a report of what he says. */
    private boolean assesses(Actors body, int from, int to) {
        return !first.isEmpty()
                && body.bodies().size() == 1
                && same(first, name(body))
                && grammar.at(from, to, Sort.REVIEW);
    }

    /** «Chỉ thị yêu cầu các xã …»: the document itself turns to others. The token at which they begin, or -1. */
    int document(int from, int to) {
        var type = grammar.after(from, to, Sort.DOCUMENT_TYPE);
        var i = tokens.id(type) == Word.ALSO || tokens.id(type) == Word.CON ? type + 1 : type;
        i = Math.max(i, grammar.after(i, to, Sort.STATES));
        var order = type < 0 ? -1 : grammar.afterOrder(i, to);
        return order > 0 && grammar.told(order, to) ? order : -1;
    }

    /** Keeps in mind the body whose name ends at the token, before its order. */
    void before(int end, int from) {
        for (var i = Math.max(from, end - LONGEST); i < end; i++) {
            if (tokens.capital(i)
                    && grammar.actor(i, end)
                    && actors.read(i, end).to() == end) {
                known.add(key(tokens.name(i, end).text()));
                return;
            }
        }
    }

    /** How often a body has turned to others. */
    int turns() {
        return turns;
    }

    /**
     * «UBND tỉnh cũng yêu cầu rà soát …»: the body that speaks orders without saying whom; the token of the work, or
     * -1.
     */
    int orders(int begins, Actors body, int from, int to) {
        var i = beyondWhen(from);
        var order = grammar.afterOrder(i, to);
        return order > 0 && (unnumbered || speaks(begins, body)) && grammar.predicate(order, to) ? order : -1;
    }

    /** The token after the order of the body before, or -1. */
    int beyondOrder(int from, int to) {
        return grammar.afterOrder(beyondWhen(from), to);
    }

    /** «… yêu cầu: Ban Tuyên giáo …», «… yêu cầu, Ban Tuyên giáo …»: the token after the sign, or -1. */
    int quotes(int from, int to) {
        var i = beyondWhen(from);
        var order = Math.max(grammar.afterOrder(i, to), grammar.after(i, to, Sort.STATES));
        if (order < 0 || order + 1 >= to) {
            return -1;
        }
        var names = grammar.comma(order) && grammar.told(order + 1, to);
        return tokens.is(order, ':') || names ? order + 1 : -1;
    }

    /** «… đã có công điện khẩn chỉ đạo»: the token behind the document, or the token itself. */
    private int beyondDocument(int from, int to) {
        var issues = grammar.after(from, to, Sort.ISSUES);
        var document = issues < 0 ? -1 : grammar.after(issues, to, Sort.DOCUMENT_TYPE);
        for (var i = document; i > 0 && i < Math.min(to, document + LONGEST) && !grammar.stop(i); i++) {
            if (grammar.at(i, to, Sort.DIRECTION)) {
                return i;
            }
        }
        return from;
    }

    /** «… chỉ đạo Sở Y tế kiểm tra kho; Công an tỉnh xử lý …»: others are told their work in the same breath. */
    private boolean lists(int from, int to) {
        for (var i = from; i < Math.min(to, from + FAR); i = grammar.next(i, to)) {
            if (tokens.is(i, ';') && grammar.actor(i + 1, to)) {
                return grammar.predicate(actors.read(i + 1, to).to(), to);
            }
        }
        return false;
    }

    /** «… cũng chỉ đạo», «… đã chỉ đạo». */
    private boolean further(int from, int i) {
        return i > from || tokens.id(from - 1) == Word.ALSO;
    }

    /** «… có công văn yêu cầu», «… ban hành Chỉ thị số 05 giao»: the order behind the document, or the token. */
    private int beyondIssue(int from, int to) {
        var document = grammar.after(from, to, Sort.ISSUES);
        if (document < 0 || !grammar.at(document, to, Sort.DOCUMENT_TYPE)) {
            return from;
        }
        for (var i = document; i < Math.min(to, document + FAR) && !grammar.stop(i); i = grammar.next(i, to)) {
            var order = grammar.afterOrder(i, to);
            if (order > 0 && grammar.told(order, to)) {
                return i;
            }
        }
        return from;
    }

    /**
     * «… có công văn gửi các sở yêu cầu rà soát …»: whom the document is sent to, up to the token after the order; none
     * where it is sent to nobody.
     */
    Actors sent(int from, int to) {
        var i = beyondWhen(from);
        var document = grammar.after(i, to, Sort.ISSUES);
        if (document < 0 || !grammar.at(document, to, Sort.DOCUMENT_TYPE)) {
            return Actors.NONE;
        }
        for (var at = document; at < Math.min(to, document + FAR) && !grammar.stop(at); at = grammar.next(at, to)) {
            var bodies = tokens.id(at) == Word.SEND ? actors.read(at + 1, to) : Actors.NONE;
            var order = bodies.isEmpty() ? -1 : grammar.afterOrder(bodies.to(), to);
            if (order > 0 && grammar.predicate(order, to)) {
                return new Actors(bodies.bodies(), order);
            }
        }
        return Actors.NONE;
    }

    /** The token after «đã», «còn», «vừa», «cũng». */
    private int beyondWhen(int from) {
        var i = from;
        while (tokens.id(i) == Word.DA
                || tokens.id(i) == Word.CON
                || tokens.id(i) == Word.VUA
                || tokens.id(i) == Word.ALSO) {
            i++;
        }
        return i;
    }

    /** Without numbered parts every sentence tells what the document orders, and to whom. */
    void unnumbered(List<Paragraph> paragraphs) {
        unnumbered = true;
        first = first(paragraphs);
    }

    private boolean speaks(int begins, Actors body) {
        return body.bodies().size() == 1
                && (known.contains(name(body))
                        || grammar.at(begins, body.to(), Sort.SPEAKER) && (first.isEmpty() || same(first, name(body))));
    }

    /** Of those who stand above all, the first who orders or states something in a report speaks in all of it. */
    private String first(List<Paragraph> paragraphs) {
        for (var paragraph : paragraphs) {
            for (var i = paragraph.from(); i < paragraph.to(); i++) {
                var end = tokens.capital(i) ? grammar.after(i, paragraph.to(), Sort.SPEAKER) : -1;
                var says = end;
                while (says > 0 && says < paragraph.to() && tokens.capital(says)) {
                    says++;
                }
                if (end > 0 && speaks(says, paragraph.to())) {
                    return key(tokens.name(i, end).text());
                }
            }
        }
        return "";
    }

    private boolean speaks(int i, int to) {
        return grammar.at(i, to, Sort.ORDER) || grammar.at(i, to, Sort.STATES) || grammar.at(i, to, Sort.DIRECTION);
    }

    /** «Thủ tướng» and «Thủ tướng Chính phủ». */
    private static boolean same(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    private static String name(Actors body) {
        return key(body.bodies().getFirst().text());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
