package vn.quantriet.study.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.job.JobId;
import vn.quantriet.job.Jobs;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.Permission;
import vn.quantriet.study.CampaignId;

/** Has rosters taken: of a city that is too long for a request, so it is a job that one can watch. */
@Component
public class CampaignRosters {

    private final Campaigns campaigns;
    private final Jobs jobs;
    private final RosterJob work;
    private final Clock clock;

    CampaignRosters(Campaigns campaigns, Jobs jobs, RosterJob work, Clock clock) {
        this.campaigns = campaigns;
        this.jobs = jobs;
        this.work = work;
        this.clock = clock;
    }

    /** The campaign begins when it is done. */
    @Transactional
    public JobId begin(CampaignId id, int version, LocalDate day, Actor by) {
        if (!(own(id, by).phase() instanceof Phase.Draft)) throw new NotADraft();
        return order(id, version, day, by);
    }

    @Transactional
    public JobId retake(CampaignId id, int version, LocalDate day, Actor by) {
        if (!own(id, by).isRunning()) throw new NotRunning();
        return order(id, version, day, by);
    }

    /** Changes what a campaign asks; of one that runs, the roster of its day is taken anew by those rules. */
    @Transactional
    public Optional<JobId> change(CampaignId id, int version, CampaignDraft draft, Actor by) {
        campaigns.change(id, version, draft, by);
        return switch (campaigns.get(id, by).phase()) {
            case Phase.Running(var day) -> Optional.of(order(id, version + 1, day, by));
            case Phase.Draft _, Phase.Closed _ -> Optional.empty();
        };
    }

    private JobId order(CampaignId id, int version, LocalDate day, Actor by) {
        if (day.isAfter(LocalDate.now(clock))) throw new RosterToCome();
        if (campaigns.get(id, by).version() != version) throw new ChangedMeanwhile();
        var parameters = Map.of(
                RosterJob.CAMPAIGN,
                id.toString(),
                RosterJob.VERSION,
                Integer.toString(version),
                RosterJob.DAY,
                day.toString());
        return jobs.start(work, parameters, by);
    }

    private Campaign own(CampaignId id, Actor by) {
        by.require(Permission.PLAN_STUDY);
        var campaign = campaigns.get(id, by);
        if (!campaigns.mayChange(campaign, by)) throw new NotAllowed();
        return campaign;
    }
}
