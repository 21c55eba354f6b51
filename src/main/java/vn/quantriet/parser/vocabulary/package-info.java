/**
 * The words the parser knows, read from small text files a domain expert can edit, and found in a text by walking one
 * tree of words.
 */
@NullMarked
package vn.quantriet.parser.vocabulary;

import org.jspecify.annotations.NullMarked;
