@NullMarked
package vn.quantriet.quiz;

import org.jspecify.annotations.NullMarked;
