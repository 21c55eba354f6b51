/**
 * What a decision orders, and what comes of it: a pure function from the tree of a day and a list of changes to the
 * tree after them, or to everything that is the matter with the list.
 */
@NamedInterface("change")
@NullMarked
package vn.quantriet.organization.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
