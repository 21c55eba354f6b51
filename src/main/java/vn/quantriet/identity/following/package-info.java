/** What happens to roles when the tree of units changes. */
@NullMarked
package vn.quantriet.identity.following;

import org.jspecify.annotations.NullMarked;
