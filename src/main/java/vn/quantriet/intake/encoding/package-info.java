/**
 * How Vietnamese was written before Unicode, and how to tell: 8-bit alphabets recognised by asking under which reading
 * the words become Vietnamese syllables, or by the font they are set in.
 */
@NullMarked
package vn.quantriet.intake.encoding;

import org.jspecify.annotations.NullMarked;
