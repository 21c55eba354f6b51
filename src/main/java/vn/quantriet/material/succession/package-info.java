/** When a unit ends, the materials it keeps are kept by its heir. */
@NullMarked
package vn.quantriet.material.succession;

import org.jspecify.annotations.NullMarked;
