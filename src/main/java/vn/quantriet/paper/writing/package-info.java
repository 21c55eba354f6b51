/** A paper in the hands of who writes it: saved as it grows, handed in, taken back. */
@NullMarked
package vn.quantriet.paper.writing;

import org.jspecify.annotations.NullMarked;
