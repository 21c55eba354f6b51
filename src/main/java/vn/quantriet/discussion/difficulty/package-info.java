/** Khó khăn, kiến nghị: raised by a unit, passed up the line, answered, reopened with a reason. */
@NullMarked
package vn.quantriet.discussion.difficulty;

import org.jspecify.annotations.NullMarked;
