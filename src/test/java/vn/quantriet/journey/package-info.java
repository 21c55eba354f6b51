/** Whole ways through the product as people go them: in a browser, on a desk and on a phone. */
@NullMarked
package vn.quantriet.journey;

import org.jspecify.annotations.NullMarked;
