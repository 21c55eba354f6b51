/** What a duty is, beyond its words: its kind of work, its stages, and how its time is counted. */
@NamedInterface("duty")
@NullMarked
package vn.quantriet.directive.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
