/** The numbered parts of a directive and its paragraphs: who belongs under whom, told by labels and by layout. */
@NullMarked
package vn.quantriet.parser.structure;

import org.jspecify.annotations.NullMarked;
