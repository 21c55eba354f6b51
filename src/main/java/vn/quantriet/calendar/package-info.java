/**
 * Which days are worked: weekends, public holidays, days in lieu, and days that were swapped with a Saturday, year by
 * year as they are announced. Deadlines, days of grace and reminders count with it, see {@link
 * vn.quantriet.calendar.WorkingDays}.
 */
@ApplicationModule(allowedDependencies = {"organization", "shell"})
@NullMarked
package vn.quantriet.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
