package vn.quantriet.study.checkin;

import java.time.Instant;
import vn.quantriet.study.ClassId;

/** A class whose code was opened in time; the ticket says so for some minutes. */
public record Invitation(ClassId id, String name, Instant starts, String place, String code, String ticket) {}
