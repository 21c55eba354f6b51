/** The way into the API: a token, a scope for the route, and requests that are taken once. */
@NullMarked
package vn.quantriet.integration.door;

import org.jspecify.annotations.NullMarked;
