package vn.quantriet.study.desk;

import java.time.Instant;
import vn.quantriet.study.ClassId;

/** A class as a line of a calendar. */
public record CalendarEntry(
        ClassId id, String name, String campaign, Instant starts, Instant ends, String where, String presenter) {}
