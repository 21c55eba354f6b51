package vn.quantriet.identity.passkey;

import java.time.Instant;

/** A passkey as its owner sees it; {@code synced} ones are kept by a provider and survive the loss of a device. */
public record Passkey(long id, String label, boolean synced, Instant created, Instant lastUsed) {}
