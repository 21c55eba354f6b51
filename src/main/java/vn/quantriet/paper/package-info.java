/**
 * Reflection papers (bài thu hoạch) of study campaigns: asked per audience, written and handed in, marked by the unit,
 * a sample of them twice; certificates for whoever has finished. What becomes of a paper is told to
 * {@link vn.quantriet.study.Results}; a text is seen by who wrote it and by those of their own line who mark it.
 */
@ApplicationModule(
        allowedDependencies = {
            "study",
            "study :: campaign",
            "directive",
            "organization",
            "person",
            "identity",
            "intake",
            "job",
            "shell",
            "text"
        })
@NullMarked
package vn.quantriet.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
