/**
 * Units from files and into them: rows are put beside, looked at as a whole, and applied as a whole. Whoever reads the
 * files hands in their cells as text, in the columns of {@link vn.quantriet.organization.intake.UnitColumn}.
 */
@NamedInterface("intake")
@NullMarked
package vn.quantriet.organization.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
