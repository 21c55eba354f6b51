@NullMarked
package vn.quantriet.quiz.round;

import org.jspecify.annotations.NullMarked;
