package vn.quantriet.parser.duty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.ActorSource;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.calendar.Mention;

/**
 * A duty still in tokens.
 *
 * @param provision the numbered part it stands in
 * @param subject who is to act and with whom
 * @param from the first token of what is to be done
 * @param to the token after it
 * @param sentence the first token of its sentence
 * @param end the token after its sentence
 * @param deadline when
 */
record Draft(
        @Nullable String provision,
        Subject subject,
        int from,
        int to,
        int sentence,
        int end,
        @Nullable Mention deadline) {

    Draft with(List<Phrase> coordinate) {
        var helped = new Subject(subject.lead(), coordinate, subject.source());
        return new Draft(provision, helped, from, to, sentence, end, deadline);
    }

    /** The same with these too, whoever is named twice. */
    Draft withAlso(List<Phrase> partners) {
        var all = new ArrayList<>(subject.coordinate());
        for (var partner : partners) {
            if (all.stream().noneMatch(known -> known.text().equals(partner.text()))) {
                all.add(partner);
            }
        }
        return with(List.copyOf(all));
    }

    /** The sentence itself says who is to act. */
    boolean explicit() {
        return subject.source() == ActorSource.EXPLICIT;
    }

    /** The sentence itself says on which day. */
    boolean onItsDay() {
        return deadline != null && deadline.day() && deadline.from() >= sentence && deadline.to() <= end;
    }

    Draft by(Subject other) {
        return new Draft(provision, other, from, to, sentence, end, deadline);
    }

    /** The same for those all are addressed to; who takes part stays. */
    Draft of(Subject everybody) {
        return by(new Subject(everybody.lead(), subject.coordinate(), everybody.source()));
    }

    /** The same without what the words from the token on say. */
    Draft upTo(int end) {
        return new Draft(provision, subject, from, end, sentence, this.end, deadline);
    }

    Draft due(Mention mention) {
        return new Draft(provision, subject, from, to, sentence, end, mention);
    }
}
