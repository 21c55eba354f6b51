/** Quán Triệt: from the text of a directive to proven results. One package below this one is one module. */
@NullMarked
package vn.quantriet;

import org.jspecify.annotations.NullMarked;
