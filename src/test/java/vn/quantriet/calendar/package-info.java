@NullMarked
package vn.quantriet.calendar;

import org.jspecify.annotations.NullMarked;
