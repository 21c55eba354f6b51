/**
 * Whether the figures are right. A check is a row: a name, what is asked as SQL, how bad it is, and what to do about
 * it. All are run every night on one node, any at any time by whoever administers the whole tree; what they find is
 * kept and shown to them, worst first. Checks read what others publish, and nothing here is used by anybody.
 */
@ApplicationModule(
        allowedDependencies = {
            "directive",
            "identity",
            "job",
            "obligation",
            "organization",
            "paper",
            "person",
            "quiz",
            "study",
            "shell"
        })
@NullMarked
package vn.quantriet.integrity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
