/** The stages of a deliverable: until when each, and which of them a unit has behind it. */
@NullMarked
package vn.quantriet.obligation.stage;

import org.jspecify.annotations.NullMarked;
