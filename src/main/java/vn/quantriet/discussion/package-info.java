/**
 * What is said about duties: comments between a unit and those above it, with mentions, and difficulties and proposals
 * that are raised upward and have to be answered. Nothing that was said is rewritten or deleted. Whoever is mentioned
 * is told by the event {@link vn.quantriet.discussion.Mentioned}.
 */
@ApplicationModule(
        allowedDependencies = {
            "obligation",
            "directive",
            "organization",
            "organization :: reorganisation",
            "person",
            "identity",
            "shell"
        })
@NullMarked
package vn.quantriet.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
