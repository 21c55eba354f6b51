/**
 * The source cut once into words, numbers and marks, line by line; every later stage reads these tokens and measures
 * its findings by their offsets.
 */
@NullMarked
package vn.quantriet.parser.token;

import org.jspecify.annotations.NullMarked;
