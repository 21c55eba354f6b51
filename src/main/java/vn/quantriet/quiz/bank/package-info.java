/** The bank: questions about a document, written in editions that never change, approved by another than the writer. */
@NamedInterface("bank")
@NullMarked
package vn.quantriet.quiz.bank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
