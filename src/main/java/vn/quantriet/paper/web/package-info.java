/** Pages of reflection papers and certificates. */
@NullMarked
package vn.quantriet.paper.web;

import org.jspecify.annotations.NullMarked;
