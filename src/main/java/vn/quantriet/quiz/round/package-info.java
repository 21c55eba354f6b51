/** Quizzes as they are held: for whom, drawn by which blueprint, within which times, scored by which rules. */
@NullMarked
package vn.quantriet.quiz.round;

import org.jspecify.annotations.NullMarked;
