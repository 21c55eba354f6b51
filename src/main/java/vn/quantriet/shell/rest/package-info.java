/**
 * What every answer to another system has in common: problems with a code, lists in slices, versions in If-Match. The
 * addresses below {@code /api/v1} are controllers marked {@link vn.quantriet.shell.rest.Rest}.
 */
@NamedInterface("rest")
@NullMarked
package vn.quantriet.shell.rest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
