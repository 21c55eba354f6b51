package vn.quantriet.parser.duty;

import java.util.List;
import vn.quantriet.parser.ActorSource;
import vn.quantriet.parser.Phrase;

/** Who is to act, and where that was said. */
record Subject(List<Phrase> lead, List<Phrase> coordinate, ActorSource source) {

    static final Subject NOBODY = new Subject(List.of(), List.of(), ActorSource.INHERITED);

    Subject with(List<Phrase> partners) {
        return new Subject(lead, partners, source);
    }

    Subject carried() {
        return new Subject(lead, coordinate, source == ActorSource.INHERITED ? source : ActorSource.CARRIED);
    }
}
