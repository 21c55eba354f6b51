package vn.quantriet.parser.grammar;

import java.util.ArrayList;
import java.util.List;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.token.Tokens;

/**
 * The bodies behind a label such as «Đơn vị phối hợp:». The label says that bodies follow: what no vocabulary knows is
 * a name too, from sign to sign («Các đ/c Phó trưởng ban, cán bộ văn phòng»).
 */
public final class LabelledBodies {

    private static final int MOST = 60;

    private final Grammar grammar;
    private final Tokens tokens;
    private final ActorReader actors;

    public LabelledBodies(Grammar grammar, ActorReader actors) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
        this.actors = actors;
    }

    public List<Phrase> read(int from, int to) {
        var bodies = new ArrayList<Phrase>();
        for (var i = from; i < to && bodies.size() < MOST; ) {
            var known = actors.read(i, to);
            if (known.isEmpty() && !begins(i, to)) {
                break;
            }
            var end = known.isEmpty() ? sign(i, to) : known.to();
            bodies.addAll(known.isEmpty() ? List.of(tokens.name(i, end)) : known.bodies());
            if (charged(end, to)) {
                var begun = tokens.from(bodies.removeLast().span().start());
                end = sign(end + 1, to);
                bodies.add(tokens.name(begun, end));
            }
            i = grammar.comma(end) || tokens.is(end, ';') ? end + 1 : to;
        }
        return List.copyOf(bodies);
    }

    private boolean begins(int i, int to) {
        return tokens.word(i) && (tokens.capital(i) || grammar.afterArticle(i, to) > i);
    }

    /** «Đồng chí Phó Chủ tịch, phụ trách lĩnh vực …»: what the person is in charge of. */
    private boolean charged(int i, int to) {
        return i + 2 < to && grammar.comma(i) && tokens.id(i + 1) == Word.IN_CHARGE && tokens.id(i + 2) == Word.TRACH;
    }

    /** The next sign at which a name ends. */
    private int sign(int from, int to) {
        var i = from;
        while (i < to && !grammar.comma(i) && !grammar.stop(i) && !tokens.is(i, '(')) {
            i++;
        }
        return i;
    }
}
