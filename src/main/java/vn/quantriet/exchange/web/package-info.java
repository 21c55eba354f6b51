@NullMarked
package vn.quantriet.exchange.web;

import org.jspecify.annotations.NullMarked;
