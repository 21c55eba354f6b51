@NullMarked
package vn.quantriet.person;

import org.jspecify.annotations.NullMarked;
