/** What is different between two editions. */
@NullMarked
package vn.quantriet.material.compare;

import org.jspecify.annotations.NullMarked;
