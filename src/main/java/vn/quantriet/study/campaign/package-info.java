/** A campaign from its plan to its end: what is studied, by whom, who need not. */
@NamedInterface("campaign")
@NullMarked
package vn.quantriet.study.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
