/** The duties of a person's units as a calendar, at an address only they know. */
@NullMarked
package vn.quantriet.urging.feed;

import org.jspecify.annotations.NullMarked;
