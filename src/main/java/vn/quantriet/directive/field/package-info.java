/** The fields of work that documents are sorted by. */
@NamedInterface("field")
@NullMarked
package vn.quantriet.directive.field;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
