/** What keeps the shape of the code true: boundaries, names, sizes, schemas, words. */
@NullMarked
package vn.quantriet.structure;

import org.jspecify.annotations.NullMarked;
