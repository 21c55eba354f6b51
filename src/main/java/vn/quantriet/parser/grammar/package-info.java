/**
 * What may stand at a place of a sentence, and the names of bodies: whom a list names, where a name ends, what several
 * names share.
 */
@org.jspecify.annotations.NullMarked
package vn.quantriet.parser.grammar;
