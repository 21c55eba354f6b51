/** The pages of people: rosters, single persons, audiences. */
@NullMarked
package vn.quantriet.directory.people;

import org.jspecify.annotations.NullMarked;
