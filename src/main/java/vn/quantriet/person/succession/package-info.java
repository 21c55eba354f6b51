/** What becomes of rosters and positions when their unit ends. */
@NullMarked
package vn.quantriet.person.succession;

import org.jspecify.annotations.NullMarked;
