/** Attendance by a code on the wall: shown, scanned, and handed in later where there was no network. */
@NullMarked
package vn.quantriet.study.checkin;

import org.jspecify.annotations.NullMarked;
