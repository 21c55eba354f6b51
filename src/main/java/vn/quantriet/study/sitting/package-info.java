/** Classes, conferences with their connection points, discussions and make-up classes: planned, convened, held. */
@NullMarked
package vn.quantriet.study.sitting;

import org.jspecify.annotations.NullMarked;
