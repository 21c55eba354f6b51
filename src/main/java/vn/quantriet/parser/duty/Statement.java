package vn.quantriet.parser.duty;

import java.util.List;
import vn.quantriet.parser.grammar.Actors;

/**
 * One sentence or part of it, taken apart.
 *
 * @param from its first token
 * @param lead the bodies addressed in it, none when it names none
 * @param coordinate the bodies that take part
 * @param action the token at which what is to be done begins, or -1 when it orders nothing
 * @param to the token after it
 * @param voice how the bodies are addressed
 */
record Statement(int from, Actors lead, Actors coordinate, int action, int to, Voice voice) {

    /** In place of where the action begins: somebody is quoted, from where the lead ends on. */
    static final int QUOTES = -3;

    static Statement quoting(int from, int quoted, int to) {
        return new Statement(from, new Actors(List.of(), quoted), Actors.NONE, QUOTES, to, Voice.ISSUER);
    }

    boolean orders() {
        return action >= 0;
    }

    /** The same, told by somebody whose words begin before it. */
    Statement quotedFrom(int begins) {
        return new Statement(begins, lead, coordinate, action, to, Voice.ISSUER);
    }
}
