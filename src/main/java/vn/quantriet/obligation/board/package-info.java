/** The board: how a branch stands, unit by unit and duty by duty, in counts. */
@NamedInterface("board")
@NullMarked
package vn.quantriet.obligation.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
