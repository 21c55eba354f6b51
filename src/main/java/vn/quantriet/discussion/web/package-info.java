/** Pages of comments and difficulties. */
@NullMarked
package vn.quantriet.discussion.web;

import org.jspecify.annotations.NullMarked;
