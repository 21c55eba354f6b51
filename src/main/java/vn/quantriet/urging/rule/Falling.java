package vn.quantriet.urging.rule;

import java.time.LocalDate;

/**
 * A step that falls on the day {@code on} for whatever is due on {@code due}: so many days from there for a reminder,
 * the rung for an escalation.
 */
public record Falling(LocalDate due, int step, LocalDate on) {}
