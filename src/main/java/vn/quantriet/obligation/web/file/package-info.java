/** Lists of duties as files. */
@NullMarked
package vn.quantriet.obligation.web.file;

import org.jspecify.annotations.NullMarked;
