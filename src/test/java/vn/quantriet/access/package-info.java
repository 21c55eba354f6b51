/** Who gets in, how, for how long, and who lets them. */
@NullMarked
package vn.quantriet.access;

import org.jspecify.annotations.NullMarked;
