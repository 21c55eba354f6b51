/** Speed, measured beside a floor taken in the same run: {@code ./bench NAME}. */
@NullMarked
package vn.quantriet.bench;

import org.jspecify.annotations.NullMarked;
