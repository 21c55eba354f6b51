@NullMarked
package vn.quantriet.shared;

import org.jspecify.annotations.NullMarked;
