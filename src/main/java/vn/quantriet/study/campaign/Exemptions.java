package vn.quantriet.study.campaign;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.StudyChanged;

/** Who need not study: said with a reason by the unit on whose roster they are, and taken back by it. */
@Component
public class Exemptions {

    private final Campaigns campaigns;
    private final ExemptionStore exemptions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Exemptions(Campaigns campaigns, ExemptionStore exemptions, ApplicationEventPublisher events, Clock clock) {
        this.campaigns = campaigns;
        this.exemptions = exemptions;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void exempt(CampaignId campaign, PersonId person, String reason, Actor by) {
        require(campaign, person, by);
        if (reason.isBlank()) throw new ExemptionReasonMissing();
        if (reason.length() > 500) throw new TooMuchText();
        if (exemptions.add(campaign, person, reason.strip(), OffsetDateTime.now(clock), by))
            tell(by, "study.exempted", campaign, Map.of("person", person.toString(), "reason", reason.strip()));
    }

    @Transactional
    public void end(CampaignId campaign, PersonId person, Actor by) {
        require(campaign, person, by);
        if (exemptions.end(campaign, person, OffsetDateTime.now(clock), by))
            tell(by, "study.exemption-ended", campaign, Map.of("person", person.toString()));
    }

    private void require(CampaignId campaign, PersonId person, Actor by) {
        by.require(Permission.CARRY_OUT);
        if (!campaigns.get(campaign, by).isRunning()) throw new NotRunning();
        if (!exemptions.isOf(campaign, person, by)) throw new NotFound();
    }

    private void tell(Actor by, String action, CampaignId campaign, Map<String, String> details) {
        events.publishEvent(StudyChanged.of(by, action, campaign, details));
    }
}
