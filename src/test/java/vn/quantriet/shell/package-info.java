@NullMarked
package vn.quantriet.shell;

import org.jspecify.annotations.NullMarked;
