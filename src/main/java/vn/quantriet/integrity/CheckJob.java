package vn.quantriet.integrity;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.job.JobKind;
import vn.quantriet.job.JobOrder;
import vn.quantriet.job.JobResult;
import vn.quantriet.job.Progress;
import vn.quantriet.shared.Permission;

/** Runs one check, or all. A run that was cut off is run again, and what it had found stays as found earlier. */
@Component
class CheckJob implements JobKind {

    static final String CHECK = "check";
    static final String ALL = "";

    private final CheckRounds rounds;
    private final CheckStore checks;

    CheckJob(CheckRounds rounds, CheckStore checks) {
        this.rounds = rounds;
        this.checks = checks;
    }

    @Override
    public String name() {
        return "integrity.checking";
    }

    @Override
    public Permission concerns() {
        return Permission.MANAGE_SETTINGS;
    }

    @Override
    public JobResult run(JobOrder order, Progress progress) {
        var asked = order.parameter(CHECK);
        var names = asked.equals(ALL) ? checks.names() : List.of(asked);
        var unsound = rounds.run(names, order.by(), progress);
        return new JobResult(
                "integrity.checks-done",
                List.of(Integer.toString(names.size()), Integer.toString(unsound)),
                Checks.PATH + (asked.equals(ALL) ? "" : "#" + asked));
    }
}
