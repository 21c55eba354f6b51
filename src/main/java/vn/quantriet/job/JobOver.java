package vn.quantriet.job;

import vn.quantriet.shared.Refusal;

/** The job has ended; there is nothing to cancel. */
public final class JobOver extends Refusal {

    private static final long serialVersionUID = 1L;

    JobOver() {
        super("job.over");
    }
}
