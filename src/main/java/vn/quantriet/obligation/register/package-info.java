/** Obligations and assignments one after the other, for systems that keep a copy of them. */
@NullMarked
package vn.quantriet.obligation.register;

import org.jspecify.annotations.NullMarked;
