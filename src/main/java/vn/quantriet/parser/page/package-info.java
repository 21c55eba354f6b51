/**
 * What each line is for: the paper's head, its title, its text, its closing, or matter of the page around it that does
 * not belong to the document.
 */
@NullMarked
package vn.quantriet.parser.page;

import org.jspecify.annotations.NullMarked;
