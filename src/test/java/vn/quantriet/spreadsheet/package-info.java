@NullMarked
package vn.quantriet.spreadsheet;

import org.jspecify.annotations.NullMarked;
