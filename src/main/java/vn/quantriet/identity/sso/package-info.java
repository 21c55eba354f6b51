/** Single sign-on through an organisation's own identity provider (OpenID Connect); off unless configured. */
@NamedInterface("sso")
@NullMarked
package vn.quantriet.identity.sso;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
