/** Published documents, one after the other, for systems that keep a copy of the register. */
@NullMarked
package vn.quantriet.directive.register;

import org.jspecify.annotations.NullMarked;
