/** Pages of study campaigns. */
@NullMarked
package vn.quantriet.study.web;

import org.jspecify.annotations.NullMarked;
