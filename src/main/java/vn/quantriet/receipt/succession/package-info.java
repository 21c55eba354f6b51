/** When a unit ends, what it was sent is asked of those who come after it, unless they have it already. */
@NullMarked
package vn.quantriet.receipt.succession;

import org.jspecify.annotations.NullMarked;
