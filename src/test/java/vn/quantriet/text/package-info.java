@NullMarked
package vn.quantriet.text;

import org.jspecify.annotations.NullMarked;
