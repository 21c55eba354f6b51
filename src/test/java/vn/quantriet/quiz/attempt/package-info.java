@NullMarked
package vn.quantriet.quiz.attempt;

import org.jspecify.annotations.NullMarked;
