/** Access tokens: made and revoked by an administrator, shown once, kept as a hash. */
@NamedInterface("token")
@NullMarked
package vn.quantriet.integration.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
