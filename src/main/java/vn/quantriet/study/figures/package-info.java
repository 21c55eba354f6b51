/** What a campaign has come to, counted from people one by one; every number opens what it was counted from. */
@NullMarked
package vn.quantriet.study.figures;

import org.jspecify.annotations.NullMarked;
