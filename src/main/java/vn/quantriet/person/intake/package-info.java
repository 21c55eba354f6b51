/**
 * People from files: rows are put beside, looked at as a whole, and applied as a whole. Whoever reads the files hands
 * in their cells as text, in the columns of {@link vn.quantriet.person.intake.PersonColumn}.
 */
@NamedInterface("intake")
@NullMarked
package vn.quantriet.person.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
