/** The first start of an installation that brings no sample along. */
@NamedInterface("start")
@NullMarked
package vn.quantriet.identity.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
