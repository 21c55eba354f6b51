/**
 * Turns the raw text of a Party or State directive into structure (who issued what and when, its numbered provisions,
 * the documents it cites) and into proposed obligations, each explained by the words it came from. Deterministic, in
 * memory and without calls to anything outside; what it proposes binds nobody until a person confirms it.
 */
@NullMarked
package vn.quantriet.parser;

import org.jspecify.annotations.NullMarked;
