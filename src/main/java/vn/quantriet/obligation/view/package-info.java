/** Boards that people keep under a name: their own, or for everybody who acts for their unit. */
@NullMarked
package vn.quantriet.obligation.view;

import org.jspecify.annotations.NullMarked;
