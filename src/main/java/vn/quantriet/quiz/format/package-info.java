/** Questions from files and into them: a workbook, GIFT, the XML of Moodle. Files come from strangers. */
@NamedInterface("format")
@NullMarked
package vn.quantriet.quiz.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
