package vn.quantriet.parser.grammar;

import java.util.List;
import vn.quantriet.parser.Phrase;

/**
 * Bodies named one after the other.
 *
 * @param bodies each by itself
 * @param to the token after the last
 */
public record Actors(List<Phrase> bodies, int to) {

    public static final Actors NONE = new Actors(List.of(), -1);

    public boolean isEmpty() {
        return bodies.isEmpty();
    }

    /** Named by kind: «các huyện ủy, thành ủy». */
    public static boolean plural(List<Phrase> bodies) {
        var first = bodies.isEmpty() ? "" : bodies.getFirst().text();
        return first.startsWith("các ") || first.startsWith("Các ");
    }
}
