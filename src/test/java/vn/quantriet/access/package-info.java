/**
 * Getting in and out, who may do what, tried on every route of the running application, and whether anything of another
 * branch shows.
 */
@NullMarked
package vn.quantriet.access;

import org.jspecify.annotations.NullMarked;
