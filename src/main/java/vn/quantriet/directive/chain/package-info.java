/** Which document carries out which: a unit's own document works one from above out for its branch. */
@NullMarked
package vn.quantriet.directive.chain;

import org.jspecify.annotations.NullMarked;
