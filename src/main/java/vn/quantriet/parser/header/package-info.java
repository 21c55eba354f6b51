/** What the document says about itself: kind, number, issuing body, date and subject. */
@NullMarked
package vn.quantriet.parser.header;

import org.jspecify.annotations.NullMarked;
