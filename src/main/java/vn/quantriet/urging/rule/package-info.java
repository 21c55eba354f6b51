/** The rule of reminders and of the ladder: what falls on which day, when nothing is said, and where it is kept. */
@NullMarked
package vn.quantriet.urging.rule;

import org.jspecify.annotations.NullMarked;
