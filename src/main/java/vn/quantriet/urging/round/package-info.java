/** The daily round: takes every step that has fallen due, once, and tells everybody in one message. */
@NullMarked
package vn.quantriet.urging.round;

import org.jspecify.annotations.NullMarked;
