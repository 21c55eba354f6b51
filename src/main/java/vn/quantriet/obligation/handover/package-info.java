/**
 * Duties follow their unit: when a unit ends, its heir takes over what is open, supports what it supported, and two
 * duties of the same words that meet there become one. A day before reads as it did, and a decision that is taken back
 * finds everything as it was.
 */
@NullMarked
package vn.quantriet.obligation.handover;

import org.jspecify.annotations.NullMarked;
