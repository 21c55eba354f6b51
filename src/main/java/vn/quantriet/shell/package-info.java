/**
 * What every page stands in: sign-in, layout, navigation, who acts, turning refusals into pages. Modules appear in the
 * navigation by offering a {@link vn.quantriet.shell.NavigationItem}; the shell knows none of them.
 */
@ApplicationModule(
        allowedDependencies = {
            "identity",
            "identity :: factor",
            "identity :: passkey",
            "identity :: sso",
            "identity :: start",
            "job"
        })
@NullMarked
package vn.quantriet.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
