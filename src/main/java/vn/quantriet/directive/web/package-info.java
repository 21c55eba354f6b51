@NullMarked
package vn.quantriet.directive.web;

import org.jspecify.annotations.NullMarked;
