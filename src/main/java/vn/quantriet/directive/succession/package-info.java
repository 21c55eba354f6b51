/**
 * Documents follow their unit: what is in review passes to the heir, rules in review name the heir, and what was
 * published stays readable for those whose duties come from it.
 */
@NullMarked
package vn.quantriet.directive.succession;

import org.jspecify.annotations.NullMarked;
