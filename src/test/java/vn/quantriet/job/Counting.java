package vn.quantriet.job;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Permission;

/** Long work for tests: writes so many rows in one transaction, and in the middle does what the test wants. */
final class Counting implements JobKind {

    static final int LOCK = 42;

    private final Database database;
    private final TransactionTemplate transactions;
    Consumer<Progress> half = _ -> {};

    private Counting(Database database, TransactionTemplate transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "job.title";
    }

    @Override
    public Permission concerns() {
        return Permission.MANAGE_ORGANISATION;
    }

    @Override
    public JobResult run(JobOrder order, Progress progress) {
        var rows = Integer.parseInt(order.parameter("rows"));
        transactions.executeWithoutResult(_ -> count(rows, progress));
        return new JobResult("job.counted", List.of("" + rows, "" + rows), "/to-chuc");
    }

    private void count(int rows, Progress progress) {
        for (var n = 1; n <= rows; n++) {
            write(n);
            progress.report(n, rows);
            if (n == rows / 2) half(progress);
        }
    }

    /** A row of the schedule that is never due. */
    private void write(int n) {
        database.sql("""
                insert into job.scheduled_task (task_name, task_instance, execution_time, picked, version)
                values ('counted', :n || ' of ' || pg_current_xact_id(), 'infinity', false, :n)
                """).param("n", n).update();
    }

    /** Goes on at once unless somebody holds the lock. */
    private void half(Progress progress) {
        database.sql("select pg_advisory_xact_lock_shared(:lock)")
                .param("lock", LOCK)
                .query((_, _) -> 0)
                .list();
        half.accept(progress);
    }

    @Configuration
    static class Offered {

        @Bean
        static Counting counting(Database database, TransactionTemplate transactions) {
            return new Counting(database, transactions);
        }
    }
}
