@NullMarked
package vn.quantriet.organization.reorganisation;

import org.jspecify.annotations.NullMarked;
