package vn.quantriet.organization.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when to when a unit exists; for codes that some unit has or had, today or on any other day. */
public record Life(LocalDate from, @Nullable LocalDate to) {}
