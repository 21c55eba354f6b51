package vn.quantriet.paper.setting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.paper.PaperChanged;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.Permission;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.PaperMarks;
import vn.quantriet.study.campaign.Campaign;
import vn.quantriet.study.campaign.Campaigns;

/** What a campaign asks for as papers; said by whoever plans the campaign. */
@Component
public class Settings implements PaperMarks {

    private final Campaigns campaigns;
    private final SettingStore store;
    private final ApplicationEventPublisher events;

    Settings(Campaigns campaigns, SettingStore store, ApplicationEventPublisher events) {
        this.campaigns = campaigns;
        this.store = store;
        this.events = events;
    }

    /** Where papers are asked for; what is asked of whom is nobody's secret in the campaign. */
    @Override
    @Transactional(readOnly = true)
    public List<String> names(CampaignId campaign) {
        return store.scale(campaign).marks().stream().map(Mark::name).toList();
    }

    @Transactional(readOnly = true)
    public Scale scale(CampaignId campaign) {
        return store.scale(campaign);
    }

    @Transactional(readOnly = true)
    public Optional<PaperTask> task(CampaignId campaign, int audience) {
        return store.task(campaign, audience);
    }

    @Transactional(readOnly = true)
    public List<PaperTask> tasks(CampaignId campaign, Actor by) {
        return store.tasks(own(campaign, by).id());
    }

    /** The campaign, for whoever may say what it asks. */
    @Transactional(readOnly = true)
    public Campaign own(CampaignId id, Actor by) {
        var campaign = campaigns.get(id, by);
        by.require(Permission.PLAN_STUDY);
        if (!campaigns.mayChange(campaign, by)) throw new NotAllowed();
        return campaign;
    }

    /** Questions stay once somebody has answered them; until when and the guidance may still change. */
    @Transactional
    public void ask(CampaignId id, PaperTask asked, Actor by) {
        var campaign = own(id, by);
        var task = asked.checked();
        if (campaign.audiences().stream().noneMatch(audience -> audience.n() == task.audience() && audience.paper()))
            throw new NotAllowed();
        var was = store.task(id, task.audience());
        var same = was.isPresent() && was.get().questions().equals(task.questions());
        if (!same && store.isHandedIn(id, task.audience())) throw new QuestionsSettled();
        if (!store.write(id, task)) throw new ChangedMeanwhile();
        tell(
                by,
                "paper.asked",
                id,
                Map.of("questions", Integer.toString(task.questions().size())));
    }

    /** Once a paper is marked the marks may be called otherwise, and that is all. */
    @Transactional
    public void markBy(CampaignId id, Scale wanted, Actor by) {
        own(id, by);
        var scale = wanted.checked();
        if (!scale.meansTheSame(store.scale(id)) && store.isMarked(id)) throw new ScaleInUse();
        if (!store.write(id, scale)) throw new ChangedMeanwhile();
        tell(
                by,
                "paper.scale-set",
                id,
                Map.of("marks", Integer.toString(scale.marks().size())));
    }

    private void tell(Actor by, String action, CampaignId campaign, Map<String, String> details) {
        events.publishEvent(PaperChanged.of(by, action, campaign, details));
    }
}
