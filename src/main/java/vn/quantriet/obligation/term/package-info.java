/** How time is reckoned where the text leaves it open: days of rest, usual terms, periods; one rule for all. */
@NullMarked
package vn.quantriet.obligation.term;

import org.jspecify.annotations.NullMarked;
