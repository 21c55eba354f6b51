@NullMarked
package vn.quantriet.material;

import org.jspecify.annotations.NullMarked;
