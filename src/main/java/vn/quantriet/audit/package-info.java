/**
 * Who did what, for which unit and from where: written before a change commits, sealed in a chain a moment later, never
 * altered, open to inspection.
 */
@ApplicationModule(allowedDependencies = {"organization", "job", "identity", "shell"})
@NullMarked
package vn.quantriet.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
