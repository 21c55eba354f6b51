/** Tests of what two papers have in common. */
@NullMarked
package vn.quantriet.paper.likeness;

import org.jspecify.annotations.NullMarked;
