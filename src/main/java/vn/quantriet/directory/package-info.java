/**
 * The pages of the tree of organisations: leafing through it on any day, searching it, choosing from it in a form,
 * the decisions that change it, and the people in it.
 * The tree itself is in {@code organization}, which the shell these pages stand in depends on.
 */
@ApplicationModule(
        allowedDependencies = {
            "job",
            "organization",
            "organization :: change",
            "organization :: intake",
            "organization :: register",
            "organization :: reorganisation",
            "person",
            "person :: audience",
            "person :: correction",
            "person :: intake",
            "shell",
            "shell :: rest",
            "spreadsheet"
        })
@NullMarked
package vn.quantriet.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
