package vn.quantriet.identity;

import java.time.Instant;

/** A sign-in: how, on what, from which address, since when, and when it was last used. */
public record SessionEntry(
        long id, Way way, boolean secondFactor, String device, String address, Instant since, Instant last) {}
