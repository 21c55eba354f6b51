@NullMarked
package vn.quantriet.obligation.term;

import org.jspecify.annotations.NullMarked;
