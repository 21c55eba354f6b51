/** What attempts come to: somebody's own standing, the counts of a branch, the ranking of a contest. */
@NullMarked
package vn.quantriet.quiz.result;

import org.jspecify.annotations.NullMarked;
