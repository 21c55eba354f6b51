@NullMarked
package vn.quantriet.obligation.web;

import org.jspecify.annotations.NullMarked;
