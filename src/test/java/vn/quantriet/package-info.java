@NullMarked
package vn.quantriet;

import org.jspecify.annotations.NullMarked;
