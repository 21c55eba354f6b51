/** Letters: one a day for a person, kept until a server has taken them. */
@NullMarked
package vn.quantriet.urging.mail;

import org.jspecify.annotations.NullMarked;
