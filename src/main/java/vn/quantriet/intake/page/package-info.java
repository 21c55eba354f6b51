/** Web pages as lines of text. */
@NullMarked
package vn.quantriet.intake.page;

import org.jspecify.annotations.NullMarked;
