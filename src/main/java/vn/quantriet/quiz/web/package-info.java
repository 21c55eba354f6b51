/** Pages of quizzes. */
@NullMarked
package vn.quantriet.quiz.web;

import org.jspecify.annotations.NullMarked;
