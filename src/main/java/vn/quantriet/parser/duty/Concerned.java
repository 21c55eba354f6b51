package vn.quantriet.parser.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.grammar.ActorReader;
import vn.quantriet.parser.grammar.Actors;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.grammar.Offices;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/** Reads a sentence that first names the bodies it concerns and then orders them something. */
final class Concerned {

    private final Grammar grammar;
    private final Tokens tokens;
    private final ActorReader actors;
    private final Predicates predicates;
    private final Offices offices;

    Concerned(Grammar grammar, ActorReader actors, Predicates predicates) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
        this.actors = actors;
        this.predicates = predicates;
        this.offices = new Offices(grammar);
    }

    /** «Đối với Sở Y tế, UBND tỉnh yêu cầu rà soát …», «Đối với Sở Xây dựng: Lập …»: whom the order concerns. */
    @Nullable
    Statement read(int from, int opening, int to) {
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
        var work = grammar.completes(next) || works(next, to) && administers(topic, bodies.to());
        if (grammar.comma(bodies.to()) && work || must(bodies.to(), to)) {
            return predicates.read(from, bodies, to, Voice.PLAIN);
        }
        var directs = grammar.comma(bodies.to()) ? grammar.after(next, to, Sort.DIRECTION) : -1;
        if (directs > 0 && grammar.predicate(directs, to)) {
            return predicates.read(from, new Actors(bodies.bodies(), directs), to, Voice.ISSUER);
        }
        var order = bodies.bodies().size() < 2 ? -1 : grammar.afterOrder(bodies.to(), to);
        if (order > 0 && tokens.is(order, ':') && order + 1 < to) {
            return Statement.quoting(from, order + 1, to);
        }
        if (order < 0 || !grammar.predicate(order, to)) {
            return null;
        }
        var told = bodies.bodies().subList(0, bodies.bodies().size() - 1);
        return predicates.read(from, new Actors(List.copyOf(told), order), to, Voice.ISSUER);
    }

    /** «Đối với các sở, rà soát …» is their work; «…, chỉ đạo rà soát …» is what the issuer directs them to do. */
    private boolean works(int i, int to) {
        return grammar.predicate(i, to) && !grammar.at(i, to, Sort.DIRECTION);
    }

    /** «các sở», «các cơ quan báo chí», not «các cơ sở giết mổ», which only are what the work is about. */
    private boolean administers(int topic, int to) {
        var head = grammar.afterArticle(topic, to);
        var end = Math.max(grammar.after(head, head + 2, Sort.GROUP), grammar.after(head, to, Sort.UNIT));
        return end > 0 && grammar.value(head, end) != null || grammar.properName(topic, to);
    }

    /** «Đối với các xã có dịch phải công bố …»: the word of duty follows at once. */
    private boolean must(int i, int to) {
        var modal = grammar.after(i, to, Sort.MODAL);
        return modal > 0 && !grammar.notADuty(i, to) && grammar.verb(modal, to);
    }
}
