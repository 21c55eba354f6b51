@NullMarked
package vn.quantriet.parser.vocabulary;

import org.jspecify.annotations.NullMarked;
