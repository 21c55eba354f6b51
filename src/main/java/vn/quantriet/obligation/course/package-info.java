/** The course of an assignment, without a database: where it may stand, what may happen there, when it is due. */
@NamedInterface("course")
@NullMarked
package vn.quantriet.obligation.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
