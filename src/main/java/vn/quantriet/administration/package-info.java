/** The pages of one's own account and of the accounts of a branch; an empty installation is set up here as well. */
@ApplicationModule(
        allowedDependencies = {
            "organization",
            "person",
            "identity",
            "identity :: factor",
            "identity :: management",
            "identity :: passkey",
            "identity :: start",
            "shell"
        })
@NullMarked
package vn.quantriet.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
