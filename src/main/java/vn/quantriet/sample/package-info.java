/**
 * The sample city: a tree, people and accounts for a first look, put into an empty database at start through the same
 * doors as everything else, and a directive to try. Every name of a person is invented, every row is marked as sample.
 */
@ApplicationModule(allowedDependencies = {"organization", "person", "identity", "directive"})
@NullMarked
package vn.quantriet.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
