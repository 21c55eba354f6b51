package vn.quantriet.paper.certificate;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.job.JobId;
import vn.quantriet.job.JobOrder;
import vn.quantriet.job.Jobs;
import vn.quantriet.job.RecurringWork;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.campaign.Campaigns;

/** Certificates of a whole line as one file, which is kept for a week. */
@Component
public class Bundles {

    private static final Duration KEPT = Duration.ofDays(7);

    private final Campaigns campaigns;
    private final CertificateStore certificates;
    private final BundleStore store;
    private final Jobs jobs;
    private final ObjectProvider<CertificateJob> work;
    private final Clock clock;

    Bundles(
            Campaigns campaigns,
            CertificateStore certificates,
            BundleStore store,
            Jobs jobs,
            ObjectProvider<CertificateJob> work,
            Clock clock) {
        this.campaigns = campaigns;
        this.certificates = certificates;
        this.store = store;
        this.jobs = jobs;
        this.work = work;
        this.clock = clock;
    }

    @Transactional
    public JobId order(CampaignId id, Actor by) {
        by.require(Permission.CARRY_OUT);
        campaigns.get(id, by);
        if (certificates.finished(id, by).isEmpty()) throw new NobodyFinished();
        return jobs.start(work.getObject(), Map.of(CertificateJob.CAMPAIGN, id.toString()), by);
    }

    void keep(JobOrder order, CampaignId campaign, int number, byte[] content) {
        store.keep(order.id(), campaign, number, content, clock.instant(), order.by());
    }

    @Transactional(readOnly = true)
    public byte[] get(JobId job, Actor by) {
        by.require(Permission.CARRY_OUT);
        return store.find(job, by).orElseThrow(NotFound::new);
    }

    @Transactional
    public void forget() {
        store.forget(clock.instant().minus(KEPT));
    }

    @Configuration
    static class Rounds {

        @Bean
        static RecurringWork certificateBundles(Bundles bundles) {
            return RecurringWork.daily("certificate-bundles", LocalTime.of(3, 40), bundles::forget);
        }
    }
}
