package vn.quantriet.parser;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duty the text seems to lay on somebody: {@code provision} is the id of the innermost numbered part it stands in,
 * {@code lead} the bodies it addresses, {@code deliverable} the product it names, if any. The {@code reasons} say in
 * Vietnamese why it was proposed and {@code confidence}, between 0 and 1, how sure that is.
 */
public record SuggestedObligation(
        @Nullable String provision,
        List<Phrase> lead,
        List<Phrase> coordinate,
        Phrase action,
        @Nullable Phrase deliverable,
        SuggestedDeadline deadline,
        Span sentence,
        ActorSource actor,
        double confidence,
        List<String> reasons) {

    public SuggestedObligation {
        lead = List.copyOf(lead);
        coordinate = List.copyOf(coordinate);
        reasons = List.copyOf(reasons);
    }
}
