package vn.quantriet.parser.duty;

import java.util.ArrayList;
import java.util.List;
import vn.quantriet.parser.ActorSource;
import vn.quantriet.parser.grammar.Actors;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.grammar.Word;
import vn.quantriet.parser.structure.Paragraph;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/**
 * The sentence of a news report that brings a document: «UBND tỉnh vừa ban hành Công văn số … yêu cầu các địa phương
 * tăng
 * cường …». Where the report then tells what is ordered, it only said what the document is about.
 */
final class Announcements {

    private final Grammar grammar;
    private final Tokens tokens;
    private final Speakers speakers;
    private final List<Draft> announced = new ArrayList<>();
    private int turns;
    private boolean resumed;

    Announcements(Grammar grammar, Speakers speakers) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
        this.speakers = speakers;
    }

    /** Keeps what the sentence orders if it is one that brings a document, and answers whether it is. */
    boolean kept(Statement said, List<Draft> ordered) {
        var directed = directed(said);
        if (!directed && !brings(said)) {
            resumed |=
                    !announced.isEmpty() && !ordered.isEmpty() && grammar.at(said.from(), said.to(), Sort.RESUMPTION);
            return false;
        }
        announced.addAll(ordered);
        turns = directed ? Integer.MAX_VALUE : speakers.turns();
        return true;
    }

    /** «Theo đó, các xã …» tells what is ordered, «Theo đó, các yêu cầu gồm:» does not. */
    void told(Paragraph paragraph, List<Draft> found) {
        resumed |= !announced.isEmpty()
                && !found.isEmpty()
                && found.getFirst().subject().source() == ActorSource.EXPLICIT
                && grammar.at(paragraph.words(), paragraph.to(), Sort.RESUMPTION);
    }

    /** What was announced and not told again. */
    List<Draft> untold() {
        return resumed || speakers.turns() > turns ? List.of() : announced;
    }

    /** «UBND huyện đã chỉ đạo các xã …»: only where the report then says «Theo đó, …» it has told no more than that. */
    private boolean directed(Statement said) {
        for (var i = said.from() + 1; i < said.action(); i++) {
            if (tokens.id(i - 1) == Word.DA && grammar.at(i, said.action(), Sort.DIRECTION)) {
                return Actors.plural(said.lead().bodies()) && !tells(i, said.action());
            }
        }
        return false;
    }

    private boolean brings(Statement said) {
        for (var i = said.from(); i < said.action(); i++) {
            if (grammar.at(i, said.action(), Sort.DOCUMENT_TYPE) && brought(i)) {
                return Actors.plural(said.lead().bodies()) && !tells(i, said.action());
            }
        }
        return false;
    }

    /** «… ban hành Chỉ thị …; theo đó, … yêu cầu …»: the sentence itself goes on to tell. */
    private boolean tells(int from, int to) {
        for (var i = from; i < to; i++) {
            if (grammar.at(i, to, Sort.RESUMPTION)) {
                return true;
            }
        }
        return false;
    }

    /** «ban hành», «ký», «có», «gửi» right before the kind of document. */
    private boolean brought(int type) {
        for (var length = 1; length <= 3; length++) {
            if (!tokens.capital(type - length) && grammar.after(type - length, type, Sort.ISSUES) == type) {
                return true;
            }
        }
        return false;
    }
}
