package vn.quantriet.identity.factor;

/** Bytes only whoever has the key of this name can read. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Sealed(String keyName, byte[] bytes) {}
