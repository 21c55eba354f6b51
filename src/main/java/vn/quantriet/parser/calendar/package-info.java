/** Days, months, quarters and intervals as directives write them, and the deadlines made of them. */
@NullMarked
package vn.quantriet.parser.calendar;

import org.jspecify.annotations.NullMarked;
