/** What every kind of file needs on its way to lines of text: a budget, rows of tables, numbers of lists. */
@NullMarked
package vn.quantriet.intake.layout;

import org.jspecify.annotations.NullMarked;
