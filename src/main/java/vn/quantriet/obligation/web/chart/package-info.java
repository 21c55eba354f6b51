/** What is drawn of counts: bars, the cells of a matrix, lines by day. */
@NullMarked
package vn.quantriet.obligation.web.chart;

import org.jspecify.annotations.NullMarked;
