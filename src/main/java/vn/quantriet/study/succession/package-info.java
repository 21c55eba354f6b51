/** When a unit ends, its campaigns, its classes and the people who study on its roster go to its heir. */
@NullMarked
package vn.quantriet.study.succession;

import org.jspecify.annotations.NullMarked;
