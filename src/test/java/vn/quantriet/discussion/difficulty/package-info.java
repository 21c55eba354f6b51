@NullMarked
package vn.quantriet.discussion.difficulty;

import org.jspecify.annotations.NullMarked;
