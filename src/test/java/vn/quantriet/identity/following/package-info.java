@NullMarked
package vn.quantriet.identity.following;

import org.jspecify.annotations.NullMarked;
