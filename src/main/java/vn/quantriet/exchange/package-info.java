/**
 * Units and people from files: a file is received, read and compared as a job, shown row by row, and on a
 * person's word applied as a whole by another job. What a row means, {@code organization.intake} and
 * {@code person.intake} say; more kinds of files are more {@code Matter}s.
 */
@ApplicationModule(
        allowedDependencies = {
            "organization",
            "organization :: intake",
            "person",
            "person :: intake",
            "job",
            "spreadsheet",
            "shell"
        })
@NullMarked
package vn.quantriet.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
