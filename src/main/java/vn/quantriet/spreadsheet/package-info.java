/**
 * Tables from spreadsheets and into them, row by row, in memory that does not grow with them: XLSX and CSV, cells as
 * text. Files come from strangers: what is damaged, disguised or a trap is refused in a sentence. No business.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.quantriet.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
