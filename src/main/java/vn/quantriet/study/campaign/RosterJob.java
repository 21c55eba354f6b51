package vn.quantriet.study.campaign;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.job.JobKind;
import vn.quantriet.job.JobOrder;
import vn.quantriet.job.JobResult;
import vn.quantriet.job.Progress;
import vn.quantriet.shared.Permission;
import vn.quantriet.study.CampaignId;

/** Takes the roster of a campaign in one transaction; run again after a crash, it finds whether it has done so. */
@Component
class RosterJob implements JobKind {

    static final String CAMPAIGN = "campaign";
    static final String VERSION = "version";
    static final String DAY = "day";

    private final Campaigns campaigns;

    RosterJob(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public String name() {
        return "study.taking-roster";
    }

    @Override
    public Permission concerns() {
        return Permission.PLAN_STUDY;
    }

    @Override
    public JobResult run(JobOrder order, Progress progress) {
        var id = CampaignId.of(order.parameter(CAMPAIGN));
        var taking = new Taking(
                Integer.parseInt(order.parameter(VERSION)), LocalDate.parse(order.parameter(DAY)), order.id());
        var people = campaigns.take(id, taking, progress, order.by());
        return new JobResult("study.roster-done", List.of(Integer.toString(people)), "/hoc-tap/dot/" + id);
    }
}
