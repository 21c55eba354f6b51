/**
 * Vietnamese text made comparable: one Unicode form, one place for the tone mark, one set of hyphens and spaces, and
 * search keys without diacritics. Everything that compares or searches Vietnamese names and words uses these keys.
 */
@NullMarked
package vn.quantriet.text;

import org.jspecify.annotations.NullMarked;
