@NullMarked
package vn.quantriet.study.checkin;

import org.jspecify.annotations.NullMarked;
