@NullMarked
package vn.quantriet.receipt;

import org.jspecify.annotations.NullMarked;
