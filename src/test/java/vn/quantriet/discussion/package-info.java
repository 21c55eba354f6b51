@NullMarked
package vn.quantriet.discussion;

import org.jspecify.annotations.NullMarked;
