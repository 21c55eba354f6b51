@NullMarked
package vn.quantriet.job;

import org.jspecify.annotations.NullMarked;
