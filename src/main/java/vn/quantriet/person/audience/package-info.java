/** Whom something is for: audiences, made of ordered rules that are kept as data and evaluated as of a day. */
@NamedInterface("audience")
@NullMarked
package vn.quantriet.person.audience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
