@NullMarked
package vn.quantriet.obligation;

import org.jspecify.annotations.NullMarked;
