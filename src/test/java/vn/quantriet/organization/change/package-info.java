@NullMarked
package vn.quantriet.organization.change;

import org.jspecify.annotations.NullMarked;
