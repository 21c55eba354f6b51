@NullMarked
package vn.quantriet.identity;

import org.jspecify.annotations.NullMarked;
