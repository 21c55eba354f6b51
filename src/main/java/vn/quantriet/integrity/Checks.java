package vn.quantriet.integrity;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.job.JobId;
import vn.quantriet.job.Jobs;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;

/** The checks of the whole tree, for an administrator at its top: what they show is of everybody. */
@Component
public class Checks {

    public static final String PATH = "/quan-tri/kiem-tra-so-lieu";

    private final CheckStore checks;
    private final Jobs jobs;
    private final CheckJob checking;
    private final RecountJob recounting;

    Checks(CheckStore checks, Jobs jobs, CheckJob checking, RecountJob recounting) {
        this.checks = checks;
        this.jobs = jobs;
        this.checking = checking;
        this.recounting = recounting;
    }

    /** Worst first. */
    @Transactional(readOnly = true)
    public List<Check> list(Actor by) {
        require(by);
        return checks.all().stream().sorted(Check.WORST_FIRST).toList();
    }

    /** How many checks call for somebody to look; nothing for whom they do not concern. */
    @Transactional(readOnly = true)
    public OptionalInt alarms(Actor by) {
        return by.may(Permission.MANAGE_SETTINGS) ? checks.alarms(by.unit()) : OptionalInt.empty();
    }

    @Transactional
    public JobId runAll(Actor by) {
        require(by);
        return jobs.start(checking, Map.of(CheckJob.CHECK, CheckJob.ALL), by);
    }

    @Transactional
    public JobId run(String name, Actor by) {
        require(by);
        if (checks.severity(name).isEmpty()) throw new NotFound();
        return jobs.start(checking, Map.of(CheckJob.CHECK, name), by);
    }

    @Transactional
    public JobId recount(Actor by) {
        require(by);
        return jobs.start(recounting, Map.of(), by);
    }

    private void require(Actor by) {
        if (alarms(by).isEmpty()) throw new NotAllowed();
    }
}
