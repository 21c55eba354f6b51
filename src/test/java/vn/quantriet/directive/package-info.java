@NullMarked
package vn.quantriet.directive;

import org.jspecify.annotations.NullMarked;
