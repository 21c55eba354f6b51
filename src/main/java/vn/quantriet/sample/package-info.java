/**
 * The sample city: a tree, people and accounts for a first look, put into an empty database at start through the same
 * doors as everything else, and a directive to try, or one that is being studied. Every name of a person is invented,
 * every row is marked as sample.
 */
@ApplicationModule(
        allowedDependencies = {
            "organization",
            "person",
            "identity",
            "directive",
            "obligation",
            "obligation :: publication",
            "study",
            "study :: campaign",
            "quiz",
            "quiz :: attempt",
            "quiz :: bank",
            "quiz :: format",
            "quiz :: round",
            "paper",
            "paper :: marking",
            "paper :: setting",
            "paper :: writing"
        })
@NullMarked
package vn.quantriet.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
