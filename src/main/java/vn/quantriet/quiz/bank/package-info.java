/** The bank: questions about a document, written in editions that never change, approved by another than the writer. */
@NullMarked
package vn.quantriet.quiz.bank;

import org.jspecify.annotations.NullMarked;
