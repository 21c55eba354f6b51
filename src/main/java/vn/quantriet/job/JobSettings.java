package vn.quantriet.job;

import java.time.Duration;

/** Whether this node works at all, how often it looks for work, how often it gives a sign of life. */
record JobSettings(boolean enabled, Duration polling, Duration heartbeat) {}
