@NullMarked
package vn.quantriet.intake;

import org.jspecify.annotations.NullMarked;
