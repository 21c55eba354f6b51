/** Documents for other systems. */
@NullMarked
package vn.quantriet.directive.rest;

import org.jspecify.annotations.NullMarked;
