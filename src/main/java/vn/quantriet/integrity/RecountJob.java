package vn.quantriet.integrity;

import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.job.JobKind;
import vn.quantriet.job.JobOrder;
import vn.quantriet.job.JobResult;
import vn.quantriet.job.Progress;
import vn.quantriet.shared.Permission;

/** Makes all kept counts anew in one transaction, and looks again at whatever a recount puts right. */
@Component
class RecountJob implements JobKind {

    private final CheckStore checks;
    private final CheckRounds rounds;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;

    RecountJob(
            CheckStore checks, CheckRounds rounds, TransactionTemplate transactions, ApplicationEventPublisher events) {
        this.checks = checks;
        this.rounds = rounds;
        this.transactions = transactions;
        this.events = events;
    }

    @Override
    public String name() {
        return "integrity.recounting";
    }

    @Override
    public Permission concerns() {
        return Permission.MANAGE_SETTINGS;
    }

    @Override
    public JobResult run(JobOrder order, Progress progress) {
        progress.report(0, 2);
        var counts = Objects.requireNonNull(transactions.execute(_ -> {
            var made = checks.recount();
            events.publishEvent(new Recounted(order.by(), made));
            return made;
        }));
        progress.report(1, 2);
        var affected =
                checks.all().stream().filter(Check::byRecount).map(Check::name).toList();
        var unsound = rounds.run(affected, order.by(), Progress.UNSEEN);
        return new JobResult(
                unsound == 0 ? "integrity.recount-done" : "integrity.recount-unsound",
                List.of(Long.toString(counts)),
                Checks.PATH);
    }
}
