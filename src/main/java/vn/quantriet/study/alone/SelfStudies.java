package vn.quantriet.study.alone;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.StudyChanged;
import vn.quantriet.study.campaign.Campaigns;

/** Study alone counts once the member's own unit has confirmed it. */
@Component
public class SelfStudies {

    private final Campaigns campaigns;
    private final SelfStudyStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SelfStudies(Campaigns campaigns, SelfStudyStore store, ApplicationEventPublisher events, Clock clock) {
        this.campaigns = campaigns;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** By the member, about themselves. */
    @Transactional
    public void submit(CampaignId campaign, Claim claim, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        campaigns.get(campaign, by);
        var own = store.own(campaign, by).orElseThrow(NotToStudy::new);
        store.insert(
                campaign, own.person(), claim.checked(own.starts(), LocalDate.now(clock)), OffsetDateTime.now(clock));
        events.publishEvent(StudyChanged.of(by, "study.self-study-submitted", campaign, Map.of()));
    }

    @Transactional
    public void confirm(long id, int version, Actor by) {
        answer(id, version, true, "", by);
    }

    @Transactional
    public void sendBack(long id, int version, String reason, Actor by) {
        if (reason.isBlank()) throw new ReturnReasonMissing();
        answer(id, version, false, reason.strip(), by);
    }

    @Transactional(readOnly = true)
    public Proof proof(long id, Actor by) {
        return store.proof(id, by).orElseThrow(NotFound::new);
    }

    private void answer(long id, int version, boolean confirmed, String words, Actor by) {
        by.require(Permission.CARRY_OUT);
        var entry = store.find(id, by).orElseThrow(NotFound::new);
        if (!store.answer(entry, version, confirmed, words, OffsetDateTime.now(clock), by.name()))
            throw new ChangedMeanwhile();
        var details = Map.of("person", Long.toString(entry.person()), "confirmed", Boolean.toString(confirmed));
        events.publishEvent(
                StudyChanged.of(by, "study.self-study-answered", new CampaignId(entry.campaign()), details));
    }
}
