package vn.quantriet.integrity;

import java.time.Instant;

/** When a check was last run, by whom, and what it found. */
public record CheckRun(Instant started, Instant ended, String by, Finding finding) {}
