/**
 * Duties in force: publication turns what a person let stand in the review into obligations, and each obligation into
 * one assignment for every unit it addresses. An assignment is accepted, worked on, submitted with evidence, and
 * confirmed from above or sent back; how it stands in time is derived, never stored. My work, the list and the
 * board read the same rows, so every number opens the list it was counted from.
 */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "directive",
            "directive :: duty",
            "directive :: field",
            "organization",
            "job",
            "parser",
            "shell",
            "shell :: rest",
            "spreadsheet"
        })
@NullMarked
package vn.quantriet.obligation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
