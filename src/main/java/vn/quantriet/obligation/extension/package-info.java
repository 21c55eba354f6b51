/** What modules below may add to the pages of duties. */
@NamedInterface("extension")
@NullMarked
package vn.quantriet.obligation.extension;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
