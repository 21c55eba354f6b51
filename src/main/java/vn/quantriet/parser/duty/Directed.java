package vn.quantriet.parser.duty;

import vn.quantriet.parser.grammar.ActorReader;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.vocabulary.Sort;

/** Work that is to direct others: it is not told before what those directed are to do. */
final class Directed {

    private static final int SHORTEST = 4;

    private final Grammar grammar;
    private final ActorReader actors;

    Directed(Grammar grammar) {
        this.grammar = grammar;
        this.actors = new ActorReader(grammar);
    }

    /** «chỉ đạo các xã, phối hợp với … xử lý …»: the token after the first verb of those directed, or the first one. */
    int to(int from, int to) {
        var directs = bodies(from, to);
        if (directs < 0) {
            return from;
        }
        var i = actors.read(directs, to).to();
        while (i < to && !grammar.stop(i) && (!grammar.verb(i, to) || grammar.at(i, to, Sort.SUPPORT))) {
            i = grammar.next(i, to);
        }
        return i < to && !grammar.stop(i) ? i + 1 : from;
    }

    /** «chỉ đạo các xã: Kiểm tra …»: behind the colon stands what those directed are to do. */
    boolean behind(int from, int colon, int limit) {
        var directs = bodies(from, colon);
        return directs > 0 && actors.read(directs, limit).to() == colon && grammar.predicate(colon + 1, limit);
    }

    /** The token at which those directed are named, or -1. */
    private int bodies(int from, int to) {
        for (var i = from; i < Math.min(to, from + SHORTEST); i++) {
            var directs = grammar.after(i, to, Sort.DIRECTION);
            if (directs > 0) {
                return grammar.actor(directs, to) ? directs : -1;
            }
        }
        return -1;
    }
}
