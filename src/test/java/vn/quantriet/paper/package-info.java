/** Tests of reflection papers and certificates. */
@NullMarked
package vn.quantriet.paper;

import org.jspecify.annotations.NullMarked;
