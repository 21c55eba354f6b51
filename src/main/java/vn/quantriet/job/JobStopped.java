package vn.quantriet.job;

/** The work is not to go on: a person cancelled it, or another node took it over. */
final class JobStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean cancelled;

    JobStopped(boolean cancelled) {
        super(cancelled ? "cancelled" : "taken over", null, false, false);
        this.cancelled = cancelled;
    }

    boolean cancelled() {
        return cancelled;
    }
}
