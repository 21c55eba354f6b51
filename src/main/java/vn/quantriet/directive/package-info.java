/**
 * Documents: brought in, read by the parser, reviewed by a person, published. What the machine proposes is a
 * {@link vn.quantriet.directive.DraftDuty}; only publication makes obligations of them, in the module below. In SQL
 * other modules may join {@code directive.published_document}.
 */
@ApplicationModule(allowedDependencies = {"organization", "shell", "shell :: rest", "parser", "intake"})
@NullMarked
package vn.quantriet.directive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
