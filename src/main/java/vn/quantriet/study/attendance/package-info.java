/**
 * Who was there. Every sighting is an event that stays; what somebody's place in a class says, and how far they have
 * come in the campaign, follows it in the database, in the statement that adds it.
 */
@NullMarked
package vn.quantriet.study.attendance;

import org.jspecify.annotations.NullMarked;
