/**
 * What people study a document by: texts, outlines, slides, films, written for audiences, kept in editions that
 * somebody other than the writer approves. A person finds what is for them, and how far they are is kept; other modules
 * ask {@link vn.quantriet.material.StudyMaterials} or join the views {@code material.published_…}.
 */
@ApplicationModule(
        allowedDependencies = {
            "directive",
            "parser",
            "organization",
            "organization :: reorganisation",
            "person",
            "person :: audience",
            "identity",
            "spreadsheet",
            "shell"
        })
@NullMarked
package vn.quantriet.material;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
