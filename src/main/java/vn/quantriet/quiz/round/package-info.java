/** Quizzes as they are held: for whom, drawn by which blueprint, within which times, scored by which rules. */
@NamedInterface("round")
@NullMarked
package vn.quantriet.quiz.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
