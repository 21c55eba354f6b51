/**
 * Quizzes (trắc nghiệm): a bank of questions about each document, papers drawn from it at random, answered against the
 * server's clock, scored, and counted into the figures of the study campaign. A contest is drawn from the same bank, is
 * taken by whoever likes, and enters nobody's duties.
 */
@ApplicationModule(
        allowedDependencies = {
            "study",
            "obligation",
            "directive",
            "organization",
            "person",
            "identity",
            "parser",
            "spreadsheet",
            "job",
            "shell"
        })
@NullMarked
package vn.quantriet.quiz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
