@NullMarked
package vn.quantriet.obligation.board;

import org.jspecify.annotations.NullMarked;
