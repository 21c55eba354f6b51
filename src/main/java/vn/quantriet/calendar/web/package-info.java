@NullMarked
package vn.quantriet.calendar.web;

import org.jspecify.annotations.NullMarked;
