/** The tree of today, unit by unit, for systems that keep a copy of it. */
@NamedInterface("register")
@NullMarked
package vn.quantriet.organization.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
