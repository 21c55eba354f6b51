package vn.quantriet.quiz.bank;

import org.jspecify.annotations.Nullable;

/** How many questions of a topic and a difficulty papers can be drawn from, and how many wait to be approved. */
public record BankTally(String topic, @Nullable Difficulty difficulty, int inForce, int drafts) {}
