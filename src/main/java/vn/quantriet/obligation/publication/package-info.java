/**
 * From a reviewed document to duties in force: published once, addressed anew when the tree has changed, and given
 * again in each period where they come round.
 */
@NamedInterface("publication")
@NullMarked
package vn.quantriet.obligation.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
