/** What is taken back of a quiz that was published: a question of it, or all of it. */
@NullMarked
package vn.quantriet.quiz.correction;

import org.jspecify.annotations.NullMarked;
