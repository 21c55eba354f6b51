/** Obligations, assignments and the figures of the board for other systems. */
@NullMarked
package vn.quantriet.obligation.rest;

import org.jspecify.annotations.NullMarked;
