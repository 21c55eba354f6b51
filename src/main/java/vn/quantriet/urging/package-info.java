/**
 * Nobody has to remember what falls due. Reminders go to who has an assignment, by a rule; what is overdue climbs up
 * the line, rung by rung; and whoever is above may urge all who are in a list. Each step is taken once and kept. A
 * person gets one message a day: in the application, by e-mail, and their duties as a calendar.
 */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "directive",
            "identity",
            "job",
            "obligation",
            "obligation :: course",
            "obligation :: extension",
            "obligation :: filter",
            "organization",
            "person",
            "shell"
        })
@NullMarked
package vn.quantriet.urging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
