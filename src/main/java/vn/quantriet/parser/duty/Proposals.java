package vn.quantriet.parser.duty;

import java.util.ArrayList;
import java.util.List;
import vn.quantriet.parser.SuggestedDeadline;
import vn.quantriet.parser.SuggestedObligation;
import vn.quantriet.parser.calendar.Deadlines;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.token.Tokens;

/** Turns drafts into proposals with their reasons and how sure they are. */
final class Proposals {

    private final Tokens tokens;
    private final Action actions;

    Proposals(Grammar grammar, Deadlines deadlines) {
        this.tokens = grammar.tokens;
        this.actions = new Action(grammar, deadlines);
    }

    List<SuggestedObligation> of(List<Draft> drafts) {
        var proposals = new ArrayList<SuggestedObligation>(drafts.size());
        for (var draft : drafts) {
            proposals.add(proposal(draft));
        }
        return proposals;
    }

    private SuggestedObligation proposal(Draft draft) {
        var subject = draft.subject();
        var mention = draft.deadline();
        return new SuggestedObligation(
                draft.provision(),
                subject.lead(),
                subject.coordinate(),
                tokens.phrase(draft.from(), draft.to()),
                actions.deliverable(draft.from(), draft.to()),
                mention == null ? SuggestedDeadline.NONE : mention.deadline(),
                tokens.span(draft.sentence(), draft.end()),
                subject.source(),
                confidence(draft),
                reasons(draft));
    }

    private static double confidence(Draft draft) {
        var named = draft.subject().lead().isEmpty() ? 0.3 : 0;
        var source = switch (draft.subject().source()) {
            case EXPLICIT -> 0.9;
            case CARRIED -> 0.8;
            case INHERITED -> 0.6;
        };
        return source - named;
    }

    private static List<String> reasons(Draft draft) {
        var reasons = new ArrayList<String>(3);
        reasons.add(
                draft.subject().lead().isEmpty()
                        ? "không thấy cơ quan được giao"
                        : switch (draft.subject().source()) {
                            case EXPLICIT -> "cơ quan được nêu ngay trong câu";
                            case CARRIED -> "cơ quan được nêu ở câu hoặc đề mục phía trên";
                            case INHERITED -> "theo đối tượng chung của văn bản";
                        });
        if (!draft.subject().coordinate().isEmpty()) {
            reasons.add("có nêu cơ quan phối hợp");
        }
        if (draft.deadline() != null) {
            reasons.add("có nêu thời hạn");
        }
        return reasons;
    }
}
