/** Passkeys: Spring Security's WebAuthn on tables of our own. */
@NamedInterface("passkey")
@NullMarked
package vn.quantriet.identity.passkey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
