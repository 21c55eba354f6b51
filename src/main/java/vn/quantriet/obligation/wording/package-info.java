/** What obligations say, which does not change any more once they are in force. */
@NullMarked
package vn.quantriet.obligation.wording;

import org.jspecify.annotations.NullMarked;
