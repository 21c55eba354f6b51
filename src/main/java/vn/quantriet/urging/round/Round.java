package vn.quantriet.urging.round;

import java.time.LocalDate;

/** A round that is not finished, and how far it has come among open assignments by due day and identity. */
record Round(LocalDate day, LocalDate since, LocalDate afterDue, long afterId) {}
