/** Study alone (tự học): handed in with a proof by the member, confirmed or sent back by their own unit. */
@NullMarked
package vn.quantriet.study.alone;

import org.jspecify.annotations.NullMarked;
