@NullMarked
package vn.quantriet.quiz.format;

import org.jspecify.annotations.NullMarked;
