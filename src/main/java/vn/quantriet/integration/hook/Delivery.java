package vn.quantriet.integration.hook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message to an address and what became of it; {@code status} and {@code problem} are of the last attempt. */
public record Delivery(
        DeliveryId id,
        String event,
        Instant at,
        State state,
        int attempts,
        Instant nextAt,
        @Nullable Integer status,
        String problem) {

    /** How far it has come. */
    public enum State {
        WAITING("clock"),
        DELIVERED("circle-check"),
        FAILED("alert-triangle");

        private final String icon;

        State(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }

        public String key() {
            return "integration.delivery." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
