package vn.quantriet.parser.duty;

import java.util.ArrayList;
import java.util.List;
import vn.quantriet.parser.ActorSource;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.grammar.Actors;

/** Gives the duties of which nobody was told who is to act to those all is addressed to. */
final class Somebody {

    private Somebody() {}

    static List<Draft> each(List<Draft> drafts, Context context, Subject recipients, Subject others) {
        var kept = new ArrayList<Draft>(drafts.size());
        var everybody = everybody(drafts, context, recipients, others);
        var named = everybody.lead().isEmpty() ? firstNamed(drafts) : everybody;
        for (var draft : drafts) {
            if (!nobody(draft)) {
                kept.add(draft.subject().lead().isEmpty() ? draft.of(named) : draft);
            }
            if (everybody.lead().isEmpty() && !draft.subject().lead().isEmpty()) {
                named = inherited(draft.subject().lead());
            }
        }
        return kept;
    }

    /** Where all is addressed to nobody, «2. Rà soát …» after «1. Sở Y tế kiểm tra …» is for whom was named last. */
    private static Subject firstNamed(List<Draft> drafts) {
        for (var draft : drafts) {
            if (!draft.subject().lead().isEmpty()) {
                return inherited(draft.subject().lead());
            }
        }
        return Subject.NOBODY;
    }

    private static Subject inherited(List<Phrase> lead) {
        return new Subject(lead, List.of(), ActorSource.INHERITED);
    }

    /** Where neither preamble nor head names the addressees, the first sentence that turns to «các …» does. */
    private static Subject everybody(List<Draft> drafts, Context context, Subject recipients, Subject others) {
        if (context.addressed()) {
            return context.addressees();
        }
        if (!recipients.lead().isEmpty()) {
            return recipients;
        }
        if (!others.lead().isEmpty()) {
            return others;
        }
        for (var draft : drafts) {
            var lead = draft.subject().lead();
            if (draft.subject().source() == ActorSource.EXPLICIT && Actors.plural(lead)) {
                return inherited(lead);
            }
        }
        return Subject.NOBODY;
    }

    /** What a decision itself does in an article («Điều 1. Phê duyệt …») orders nobody. */
    private static boolean nobody(Draft draft) {
        return draft.subject().lead().isEmpty()
                && draft.provision() != null
                && draft.provision().startsWith("Đ")
                && draft.provision().indexOf('.') < 0;
    }
}
