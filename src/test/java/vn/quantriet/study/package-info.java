@NullMarked
package vn.quantriet.study;

import org.jspecify.annotations.NullMarked;
