/**
 * The duties a text lays on somebody: who is addressed, who takes part, what is to be done and by when. The grammar is
 * that of one sentence – circumstance, body, duty word, leading and partners, verb, object, time, purpose – and the
 * rest is what a sentence may leave out because a heading or a sentence above it has said it.
 */
@NullMarked
package vn.quantriet.parser.duty;

import org.jspecify.annotations.NullMarked;
