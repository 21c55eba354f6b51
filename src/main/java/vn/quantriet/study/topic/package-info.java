/** What classes talk about, and what came of it. */
@NullMarked
package vn.quantriet.study.topic;

import org.jspecify.annotations.NullMarked;
