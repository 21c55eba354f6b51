@NullMarked
package vn.quantriet.parser;

import org.jspecify.annotations.NullMarked;
