/** What tests of several modules share: a real PostgreSQL, with a database of its own for each Spring context. */
@NullMarked
package vn.quantriet.testing;

import org.jspecify.annotations.NullMarked;
