@NullMarked
package vn.quantriet.integrity;

import org.jspecify.annotations.NullMarked;
