/**
 * Word files as the reader of the printed page sees them: numbers that Word counts by itself written out, tables row
 * by row, boxes in place, what was deleted or hidden left out. Read as a stream of XML with the JDK alone, so that the
 * cost is bounded and the command line starts fast.
 */
@NullMarked
package vn.quantriet.intake.word;

import org.jspecify.annotations.NullMarked;
