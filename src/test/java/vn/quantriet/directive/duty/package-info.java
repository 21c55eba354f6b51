@NullMarked
package vn.quantriet.directive.duty;

import org.jspecify.annotations.NullMarked;
