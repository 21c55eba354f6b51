package vn.quantriet.quiz.round;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.study.CampaignId;

/** Holding quizzes: planned, published with what the bank holds by then, prolonged, withdrawn. */
@Component
public class QuizRounds {

    private final QuizRoundStore rounds;
    private final PoolStore pools;
    private final CampaignChoiceStore campaigns;
    private final DocumentShelf shelf;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuizRounds(
            QuizRoundStore rounds,
            PoolStore pools,
            CampaignChoiceStore campaigns,
            DocumentShelf shelf,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.pools = pools;
        this.campaigns = campaigns;
        this.shelf = shelf;
        this.events = events;
        this.clock = clock;
    }

    /** Those of units of the branch, the newest first. */
    @Transactional(readOnly = true)
    public List<OnlineQuiz> held(Actor by) {
        by.require(Permission.PLAN_STUDY);
        return rounds.held(by);
    }

    /** Of the branch, to be changed. */
    @Transactional(readOnly = true)
    public OnlineQuiz own(RoundId id, Actor by) {
        var round = rounds.find(id, by).orElseThrow(NotFound::new);
        if (!by.may(Permission.PLAN_STUDY)) throw new NotAllowed();
        if (!rounds.isWithin(round, by)) throw new NotFound();
        return round;
    }

    /** Of one campaign. */
    @Transactional(readOnly = true)
    public List<OnlineQuiz> of(CampaignId campaign, Actor by) {
        return held(by).stream()
                .filter(round -> round.purpose() instanceof Purpose.Duty duty
                        && duty.campaign().equals(campaign))
                .toList();
    }

    /** Those that run in the branch, to hold a quiz in. */
    @Transactional(readOnly = true)
    public List<CampaignName> campaigns(Actor by) {
        by.require(Permission.PLAN_STUDY);
        return campaigns.running(by);
    }

    @Transactional(readOnly = true)
    public CampaignChoice campaign(CampaignId id, Actor by) {
        var campaign = campaigns.find(id, by);
        by.require(Permission.PLAN_STUDY);
        return campaign.orElseThrow(NotFound::new);
    }

    @Transactional
    public RoundId plan(RoundDraft draft, Actor by) {
        by.require(Permission.PLAN_STUDY);
        var document = checked(draft, by);
        var id = rounds.add(draft, document, clock.instant(), by);
        rounds.ask(id, draft.parts());
        tell(by, "quiz.round-planned", id, Map.of("name", draft.name()));
        return id;
    }

    @Transactional
    public void change(RoundId id, int version, RoundDraft draft, Actor by) {
        var round = own(id, by);
        if (!round.isDraft()) throw new RoundNotDraft();
        if (!rounds.rewrite(id, version, draft, checked(draft, by))) throw new ChangedMeanwhile();
        rounds.ask(id, draft.parts());
        tell(by, "quiz.round-changed", id, Map.of("name", draft.name()));
    }

    /** From now on papers are drawn from what the bank of the unit holds now. */
    @Transactional
    public void publish(RoundId id, int version, Actor by) {
        var round = own(id, by);
        if (!round.isDraft()) throw new RoundNotDraft();
        if (!round.closes().isAfter(clock.instant())) throw new RoundTimesWrong();
        if (!rounds.enter(id, version, new RoundState.Published())) throw new ChangedMeanwhile();
        var there = pools.fill(round);
        for (var n = 0; n < round.parts().size(); n++) {
            var part = round.parts().get(n);
            if (there.getOrDefault(n + 1, 0) < part.questions())
                throw new TooFewQuestions(part.topic(), part.questions(), there.getOrDefault(n + 1, 0));
        }
        tell(by, "quiz.round-published", id, Map.of("name", round.name()));
    }

    /** Papers begun before keep the time they had. */
    @Transactional
    public void prolong(RoundId id, int version, Instant closes, Actor by) {
        var round = own(id, by);
        if (!(round.state() instanceof RoundState.Published)) throw new RoundNotPublished();
        if (!closes.isAfter(round.closes())) throw new RoundTimesWrong();
        if (!rounds.prolong(id, version, closes)) throw new ChangedMeanwhile();
        tell(by, "quiz.round-prolonged", id, Map.of("closes", closes.toString()));
    }

    /** Nobody takes it any more, and it is asked of nobody. */
    @Transactional
    public void withdraw(RoundId id, int version, String reason, Actor by) {
        var round = own(id, by);
        if (reason.isBlank()) throw new WithdrawReasonMissing();
        if (!(round.state() instanceof RoundState.Published)) throw new RoundNotPublished();
        if (!rounds.enter(id, version, new RoundState.Withdrawn(reason.strip()))) throw new ChangedMeanwhile();
        tell(by, "quiz.round-withdrawn", id, Map.of("reason", reason.strip()));
    }

    private Document checked(RoundDraft draft, Actor by) {
        var document = shelf.get(draft.slug(), by);
        if (!document.isPublished()) throw new NotFound();
        switch (draft.purpose()) {
            case Purpose.Duty(var campaign, var audiences) -> {
                var known = campaign(campaign, by).audiences().stream()
                        .map(CampaignChoice.Audience::n)
                        .toList();
                if (!known.containsAll(audiences)) throw new NobodyAsked();
            }
            case Purpose.Contest _ -> {}
        }
        return document;
    }

    private void tell(Actor by, String action, RoundId id, Map<String, String> details) {
        events.publishEvent(new RoundChanged(by, action, id, details));
    }
}
