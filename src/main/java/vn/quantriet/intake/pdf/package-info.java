/** PDF files as lines of text, in the order of reading. */
@NullMarked
package vn.quantriet.intake.pdf;

import org.jspecify.annotations.NullMarked;
