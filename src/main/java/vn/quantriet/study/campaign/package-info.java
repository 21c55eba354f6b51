/** What a campaign asks of whom, and whose names its roster of a day holds. */
@NullMarked
package vn.quantriet.study.campaign;

import org.jspecify.annotations.NullMarked;
