@NullMarked
package vn.quantriet.integration;

import org.jspecify.annotations.NullMarked;
