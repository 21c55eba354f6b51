/**
 * Study campaigns (đợt học tập): who is to study a document in which depth and by when, in which classes, who was
 * there, who made up for it, who studied alone, and the figures of all that. A figure is counted from people, one by
 * one, and opens them; the roster it counts against is that of the campaign's day. How far somebody has come is kept
 * beside them by the database itself, from the events of attendance, see {@code study.settle}. What units have achieved
 * is told to their obligations.
 */
@ApplicationModule(
        allowedDependencies = {
            "obligation",
            "obligation :: course",
            "obligation :: extension",
            "material",
            "directive",
            "directive :: duty",
            "organization",
            "organization :: reorganisation",
            "parser",
            "person",
            "person :: audience",
            "identity",
            "spreadsheet",
            "job",
            "urging",
            "shell"
        })
@NullMarked
package vn.quantriet.study;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
