/**
 * Units from files: a file is received, read and compared as a job, shown row by row, and on a person's word applied
 * as a whole by another job. What a row means, {@code organization.intake} says; more kinds of files are more
 * {@code Matter}s.
 */
@ApplicationModule(allowedDependencies = {"organization", "organization :: intake", "job", "spreadsheet", "shell"})
@NullMarked
package vn.quantriet.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
