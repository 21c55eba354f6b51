/** Accounts in the hands of those who manage them: opened, given roles, switched off, helped. */
@NamedInterface("management")
@NullMarked
package vn.quantriet.identity.management;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
