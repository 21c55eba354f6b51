/** Units for other systems. */
@NullMarked
package vn.quantriet.directory.rest;

import org.jspecify.annotations.NullMarked;
