package vn.quantriet.job;

/** How far a job has come, seen by others at once, whatever transaction the work itself is in. */
@FunctionalInterface
public interface Progress {

    Progress UNSEEN = (_, _) -> {};

    /**
     * Says that {@code done} of {@code total} is done; cheap enough for every row. It does not return when somebody has
     * cancelled the job or another node has taken it over: the work's transaction is then to be rolled back.
     */
    void report(long done, long total);
}
