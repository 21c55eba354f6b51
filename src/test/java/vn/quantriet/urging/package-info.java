@NullMarked
package vn.quantriet.urging;

import org.jspecify.annotations.NullMarked;
