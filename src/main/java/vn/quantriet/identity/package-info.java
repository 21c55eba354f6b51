/** Accounts of people, how they sign in, and the roles they hold in units. */
@ApplicationModule(allowedDependencies = {"organization", "person"})
@NullMarked
package vn.quantriet.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
