/** The second factor: codes of a telephone, and those kept for when it is lost. */
@NamedInterface("factor")
@NullMarked
package vn.quantriet.identity.factor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
