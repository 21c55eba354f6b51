/** A paper in the hands of who writes it: saved as it grows, handed in, taken back. */
@NamedInterface("writing")
@NullMarked
package vn.quantriet.paper.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
