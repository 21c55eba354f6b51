package vn.quantriet.paper.certificate;

import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.job.JobKind;
import vn.quantriet.job.JobOrder;
import vn.quantriet.job.JobResult;
import vn.quantriet.job.Progress;
import vn.quantriet.shared.Permission;
import vn.quantriet.study.CampaignId;

/** Gives certificates to all of a line who have finished, and makes one file of those that hold. */
@Component
class CertificateJob implements JobKind {

    static final String CAMPAIGN = "campaign";

    private final Certificates certificates;
    private final Bundles bundles;
    private final TransactionTemplate transactions;
    private final String server;

    CertificateJob(
            Certificates certificates,
            Bundles bundles,
            TransactionTemplate transactions,
            @Value("${quantriet.address:}") String address) {
        this.certificates = certificates;
        this.bundles = bundles;
        this.transactions = transactions;
        this.server = address.strip().replaceAll("/+$", "");
    }

    @Override
    public String name() {
        return "paper.certificates";
    }

    @Override
    public Permission concerns() {
        return Permission.CARRY_OUT;
    }

    @Override
    public JobResult run(JobOrder order, Progress progress) {
        progress.report(0, 1);
        var campaign = CampaignId.of(order.parameter(CAMPAIGN));
        var holding = Objects.requireNonNull(transactions.execute(_ -> {
            var given = certificates.giveAll(campaign, order.by());
            bundles.keep(order, campaign, given.size(), CertificatePdf.of(given, server));
            return given.size();
        }));
        progress.report(1, 1);
        return new JobResult(
                "paper.certificates-done", List.of(holding.toString()), "/hoc-tap/giay-chung-nhan/goi/" + order.id());
    }
}
