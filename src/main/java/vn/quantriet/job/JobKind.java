package vn.quantriet.job;

import vn.quantriet.shared.Permission;

/** A kind of long work; offered as a bean. */
public interface JobKind {

    /** {@code module.kind}, which is also the message key of what it is called. */
    String name();

    /** With this permission one sees the job of a colleague of the same unit. */
    Permission concerns();

    /**
     * Does the work. A node may die at any moment, and then all of it is run again: so it changes things in one
     * transaction, and finds out whether an earlier run has done it already.
     */
    JobResult run(JobOrder order, Progress progress);
}
