/** The sample directive as it is studied: a bank of questions, a quiz, a contest, papers. */
@NullMarked
package vn.quantriet.sample.study;

import org.jspecify.annotations.NullMarked;
