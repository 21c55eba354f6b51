package vn.quantriet.receipt;

import java.time.Instant;

/** Somebody of a unit who has read a document for themselves. */
public record Reader(String name, Instant at) {}
