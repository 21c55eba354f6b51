@NullMarked
package vn.quantriet.audit;

import org.jspecify.annotations.NullMarked;
