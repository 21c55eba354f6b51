package vn.quantriet.identity;

import java.time.Instant;
import vn.quantriet.shared.AccountId;

/** Somebody has just signed in. */
record Arrival(AccountId account, Way way, Instant at, String address, String device, String session) {}
