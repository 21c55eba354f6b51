/**
 * The tree of units: who is above whom, what a unit is called in texts, and which units a phrase such as «các cấp uỷ
 * trực thuộc» means. Other modules hold {@code UnitId}s and ask {@link vn.quantriet.organization.Organizations}; in
 * SQL they may join {@code organization.published_unit} (the tree of today), {@code
 * organization.published_unit_as_of(day)}, {@code organization.published_succession} and {@code
 * organization.published_addressed(…)}, which are as stable as the Java types here.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.quantriet.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
