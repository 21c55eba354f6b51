@NullMarked
package vn.quantriet.administration.web;

import org.jspecify.annotations.NullMarked;
