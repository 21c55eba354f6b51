/**
 * Documents as they arrive, brought to plain text: pasted, text in whatever encoding, web pages, Word, PDF. What a file
 * is, its content says and not its name; what cannot be read, must not be stored or costs too much is refused with the
 * reason. Works without Spring and without a database; letters stay as they were written, for the parser compares them
 * by keys of its own.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.quantriet.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
