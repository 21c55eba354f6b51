/** Files of materials: what they are, told by their content, and where they lie. */
@NullMarked
package vn.quantriet.material.file;

import org.jspecify.annotations.NullMarked;
