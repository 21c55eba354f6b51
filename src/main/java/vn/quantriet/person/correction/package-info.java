/** Days of the past that were written down wrong and are put right: what stood there before is kept, and who did it. */
@NamedInterface("correction")
@NullMarked
package vn.quantriet.person.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
