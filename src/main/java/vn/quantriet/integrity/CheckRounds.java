package vn.quantriet.integrity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.job.Progress;
import vn.quantriet.shared.Actor;

/** Runs checks one after the other; each is found, then kept and told to the log, by itself. */
@Component
class CheckRounds {

    private static final Duration KEPT = Duration.ofDays(400);
    private static final String ITSELF = "Hệ thống";

    private final CheckStore checks;
    private final Finder finder;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckRounds(
            CheckStore checks,
            Finder finder,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.checks = checks;
        this.finder = finder;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Every check, in nobody's name; and what was found long ago is forgotten. */
    void nightly() {
        checks.itself(ITSELF).ifPresent(itself -> run(checks.names(), itself, Progress.UNSEEN));
        transactions.executeWithoutResult(_ -> checks.forget(clock.instant().minus(KEPT)));
    }

    /** Answers how many are not as they should be. */
    int run(List<String> names, Actor by, Progress progress) {
        var unsound = 0;
        for (var n = 0; n < names.size(); n++) {
            progress.report(n, names.size());
            if (!run(names.get(n), by).isSound()) unsound++;
        }
        return unsound;
    }

    private Finding run(String name, Actor by) {
        var started = clock.instant();
        var finding = finder.find(name);
        transactions.executeWithoutResult(_ -> {
            checks.add(name, by, started, clock.instant(), finding);
            events.publishEvent(new Checked(by, name, finding));
        });
        return finding;
    }
}
