/**
 * What every module speaks: who acts, which unit, the one door to PostgreSQL, how one refuses. No business of its own.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package vn.quantriet.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
