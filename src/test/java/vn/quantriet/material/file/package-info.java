@NullMarked
package vn.quantriet.material.file;

import org.jspecify.annotations.NullMarked;
