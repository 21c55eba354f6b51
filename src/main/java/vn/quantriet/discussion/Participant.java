package vn.quantriet.discussion;

import vn.quantriet.shared.AccountId;

/** Somebody with an account who may see a duty, and for which unit they act. */
public record Participant(AccountId account, String username, String name, String unit) {}
