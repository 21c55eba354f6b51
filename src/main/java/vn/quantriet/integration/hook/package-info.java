/**
 * Other systems are told of what happens: written down with it, signed, sent until they have it. The headers and the
 * signature are those of Standard Webhooks, for which there are libraries to check them with.
 */
@NullMarked
package vn.quantriet.integration.hook;

import org.jspecify.annotations.NullMarked;
