/** What one person has before them: the member's own study, the members of a unit, the classes of a unit. */
@NullMarked
package vn.quantriet.study.desk;

import org.jspecify.annotations.NullMarked;
