@NullMarked
package vn.quantriet.exchange;

import org.jspecify.annotations.NullMarked;
