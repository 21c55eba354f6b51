package vn.quantriet.parser.duty;

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

    boolean orders() {
        return action >= 0;
    }

    /** The same, told by somebody whose words begin before it. */
    Statement quotedFrom(int begins) {
        return new Statement(begins, lead, coordinate, action, to, Voice.ISSUER);
    }
}
