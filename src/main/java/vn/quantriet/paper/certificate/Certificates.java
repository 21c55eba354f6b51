package vn.quantriet.paper.certificate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.paper.PaperChanged;
import vn.quantriet.paper.PaperRead;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.Learners;
import vn.quantriet.study.Learning;
import vn.quantriet.study.campaign.Campaigns;

/** Who has finished a campaign gets a certificate: by themselves, or all of a unit at once by those of their line. */
@Component
public class Certificates {

    private final Campaigns campaigns;
    private final Learners learners;
    private final CertificateStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Certificates(
            Campaigns campaigns,
            Learners learners,
            CertificateStore store,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.learners = learners;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public CertificateList list(CampaignId id, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        var campaign = campaigns.get(id, by);
        var whom = learners.of(id, by).map(Learning::person);
        var own = whom.flatMap(person -> store.of(id, person));
        var mayHave = whom.filter(person -> store.hasFinished(id, person)).isPresent();
        if (!by.may(Permission.CARRY_OUT))
            return new CertificateList(campaign, mayHave, own.orElse(null), false, 0, List.of());
        var given = store.ofLine(id, by);
        if (!given.isEmpty()) events.publishEvent(new PaperRead(by, "certificates:" + id, given.size()));
        var finished = store.finished(id, by).size();
        return new CertificateList(campaign, mayHave, own.orElse(null), true, finished, given);
    }

    /** One's own; the one there is, if it holds. */
    @Transactional
    public void take(CampaignId id, Actor by) {
        var whom = self(id, by);
        if (!store.hasFinished(id, whom.person())) throw new NotFinished();
        if (store.give(id, List.of(whom.person()), LocalDate.now(clock), by) == 1)
            tell(by, "paper.certified", id, Map.of("certificates", "1"));
    }

    @Transactional(readOnly = true)
    public byte[] own(CampaignId id, String server, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        campaigns.get(id, by);
        var certificate = learners.of(id, by)
                .flatMap(whom -> store.of(id, whom.person()))
                .filter(Certificate::holds)
                .orElseThrow(NotFound::new);
        return CertificatePdf.of(List.of(certificate), server);
    }

    private Learning self(CampaignId id, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        campaigns.get(id, by);
        return learners.of(id, by).orElseThrow(NotFinished::new);
    }

    /** To everybody of the line who has finished; answers those that hold. */
    @Transactional
    public List<Certificate> giveAll(CampaignId id, Actor by) {
        by.require(Permission.CARRY_OUT);
        campaigns.get(id, by);
        var given = store.give(id, store.finished(id, by), LocalDate.now(clock), by);
        tell(by, "paper.certified", id, Map.of("certificates", Integer.toString(given)));
        return store.ofLine(id, by).stream().filter(Certificate::holds).toList();
    }

    @Transactional
    public void withdraw(CampaignId id, String typed, String why, Actor by) {
        by.require(Permission.CARRY_OUT);
        campaigns.get(id, by);
        if (why.isBlank()) throw new WithdrawalReasonMissing();
        var code = CertificateCode.of(typed).orElseThrow(NotFound::new);
        var reason = why.strip().substring(0, Math.min(why.strip().length(), 500));
        if (!store.withdraw(id, code, reason, clock.instant(), by)) throw new NotFound();
        tell(by, "paper.certificate-withdrawn", id, Map.of("why", reason));
    }

    /** For anybody who has the code. */
    @Transactional(readOnly = true)
    public Optional<Certificate> check(String typed) {
        return CertificateCode.of(typed).flatMap(store::find);
    }

    private void tell(Actor by, String action, CampaignId campaign, Map<String, String> details) {
        events.publishEvent(PaperChanged.of(by, action, campaign, details));
    }
}
