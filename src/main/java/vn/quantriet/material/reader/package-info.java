/** Who has read a material: names of one's own unit, counts of what is below. */
@NullMarked
package vn.quantriet.material.reader;

import org.jspecify.annotations.NullMarked;
