@NullMarked
package vn.quantriet.parser.bench;

import org.jspecify.annotations.NullMarked;
