/** What counts at the end of a day, where it stood then and in which tree; for today the same as what counts now. */
@NullMarked
package vn.quantriet.obligation.day;

import org.jspecify.annotations.NullMarked;
