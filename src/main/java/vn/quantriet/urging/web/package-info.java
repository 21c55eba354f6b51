@NullMarked
package vn.quantriet.urging.web;

import org.jspecify.annotations.NullMarked;
