@NullMarked
package vn.quantriet.integration.hook;

import org.jspecify.annotations.NullMarked;
