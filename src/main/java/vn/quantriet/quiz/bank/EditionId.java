package vn.quantriet.quiz.bank;

/** Identity of an edition of a question, which never changes. */
public record EditionId(long value) {}
