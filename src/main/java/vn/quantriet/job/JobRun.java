package vn.quantriet.job;

/** One attempt at a job; a later one makes it void. */
record JobRun(JobOrder order, String kind, int attempt, boolean cancelling) {}
