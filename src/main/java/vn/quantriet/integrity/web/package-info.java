@NullMarked
package vn.quantriet.integrity.web;

import org.jspecify.annotations.NullMarked;
