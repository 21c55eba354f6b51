package vn.quantriet.job;

import org.springframework.context.ApplicationContext;
import vn.quantriet.shared.Database;

/** Does the jobs that wait in the thread that asks, where the schedule is switched off. */
public final class JobsByHand {

    private final JobRunner runner;
    private final Database database;

    public JobsByHand(ApplicationContext application) {
        runner = application.getBean(JobRunner.class);
        database = application.getBean(Database.class);
    }

    public void doAll() {
        database.sql("select id from job.job where state in ('WAITING', 'RUNNING') order by id")
                .query((row, _) -> new JobId(row.getLong("id")))
                .list()
                .forEach(id -> runner.run(id, () -> false));
    }
}
