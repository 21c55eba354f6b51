/** Numbers of documents, and the documents a directive cites by them. */
@NullMarked
package vn.quantriet.parser.citation;

import org.jspecify.annotations.NullMarked;
