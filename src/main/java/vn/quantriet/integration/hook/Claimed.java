package vn.quantriet.integration.hook;

import vn.quantriet.identity.factor.Sealed;

/** A message this node is about to send; {@code attempt} counts from 1. */
record Claimed(DeliveryId id, String address, Sealed secret, String body, int attempt) {}
