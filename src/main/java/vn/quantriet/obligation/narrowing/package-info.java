/** Which duties of a branch a list or a board is about. */
@NamedInterface("narrowing")
@NullMarked
package vn.quantriet.obligation.narrowing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
