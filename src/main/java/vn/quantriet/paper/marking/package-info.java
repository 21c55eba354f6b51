/** A paper in the hands of those who mark it: once, a sample twice and blindly, and a third time where two differ. */
@NamedInterface("marking")
@NullMarked
package vn.quantriet.paper.marking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
