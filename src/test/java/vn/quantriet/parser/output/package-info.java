@NullMarked
package vn.quantriet.parser.output;

import org.jspecify.annotations.NullMarked;
