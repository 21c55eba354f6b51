package vn.quantriet.parser.duty;

import java.util.ArrayList;
import java.util.List;
import vn.quantriet.parser.grammar.Actors;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.grammar.Word;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/** Bodies of a kind the vocabulary does not know; they are told by where they stand. */
final class Strangers {

    private static final int STRANGER = 9;

    private final Grammar grammar;
    private final Tokens tokens;

    Strangers(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
    }

    /** A last body of a kind not known («…, hệ thống loa xã đẩy mạnh …»): what stands between sign and verb. */
    Actors with(Actors known, int to) {
        var sign = known.to();
        if (known.bodies().size() < 2 || sign >= to || !grammar.comma(sign) && !grammar.and(sign)) {
            return known;
        }
        var i = sign + 1;
        if (grammar.predicate(i, to) || grammar.aside(i, to) || grammar.at(i, to, Sort.LEAD_IN)) {
            return known;
        }
        while (i < Math.min(to, sign + STRANGER) && tokens.word(i) && !grammar.verb(i, to) && !grammar.adverb(i, to)) {
            i++;
        }
        if (i - sign < 3 || i >= to || !grammar.verb(i, to) && !grammar.adverb(i, to)) {
            return known;
        }
        if (tokens.id(sign + 1) == Word.CA) {
            // «Bộ Y tế, Sở Y tế và cả nước tập trung …»: the whole country is nobody in particular
            return new Actors(known.bodies(), i);
        }
        var bodies = new ArrayList<>(known.bodies());
        bodies.add(tokens.name(sign + 1, i));
        return new Actors(List.copyOf(bodies), i);
    }
}
