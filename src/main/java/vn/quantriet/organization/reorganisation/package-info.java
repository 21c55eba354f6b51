/**
 * How the tree changes: decisions that are prepared, rehearsed, applied on their day and taken back as a whole. Whoever
 * keeps something about units that moves along with them offers a {@link
 * vn.quantriet.organization.reorganisation.Follower}; nobody here knows what that is.
 */
@NamedInterface("reorganisation")
@NullMarked
package vn.quantriet.organization.reorganisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
