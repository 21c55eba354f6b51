/** What two papers have in common, as a hint to a person who decides; works on words, knows no people. */
@NullMarked
package vn.quantriet.paper.likeness;

import org.jspecify.annotations.NullMarked;
