/** The parsed directive written for others: JSON, a table for reading, and Akoma Ntoso. */
@NullMarked
package vn.quantriet.parser.output;

import org.jspecify.annotations.NullMarked;
