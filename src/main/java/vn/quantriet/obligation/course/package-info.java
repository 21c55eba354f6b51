/** The course of an assignment, without a database: where it may stand, what may happen there, when it is due. */
@NullMarked
package vn.quantriet.obligation.course;

import org.jspecify.annotations.NullMarked;
