/** Who did what, for which unit and from where: written before a change commits, never altered, open to inspection. */
@ApplicationModule(allowedDependencies = {"shell"})
@NullMarked
package vn.quantriet.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
