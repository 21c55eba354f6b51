package vn.quantriet.directive;

import java.util.List;
import vn.quantriet.parser.Span;

/**
 * Where in the source a duty says who, what and by when; {@code inherited} if the text names the actor only
 * once for many.
 */
public record Marks(Span sentence, List<Span> who, List<Span> what, List<Span> when, boolean inherited) {

    public Marks {
        who = List.copyOf(who);
        what = List.copyOf(what);
        when = List.copyOf(when);
    }
}
