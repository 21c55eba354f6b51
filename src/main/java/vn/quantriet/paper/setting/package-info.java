/** What a campaign asks papers about, by when, and on which scale they are marked. */
@NamedInterface("setting")
@NullMarked
package vn.quantriet.paper.setting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
