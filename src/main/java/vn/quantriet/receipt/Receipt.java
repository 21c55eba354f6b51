package vn.quantriet.receipt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.shared.UnitId;

/**
 * A document in one version of its text, sent to a unit, and what has become of it there. Each step includes the one
 * before: what was read was received, whatever else was written down.
 */
public record Receipt(
        ReceiptId id,
        DocumentId document,
        int textVersion,
        UnitId unit,
        @Nullable UnitId from,
        Instant sentAt,
        @Nullable Instant receivedAt,
        @Nullable Instant readAt,
        @Nullable Telling told,
        int version) {

    public boolean isReceived() {
        return receivedAt != null;
    }

    public boolean isRead() {
        return readAt != null;
    }

    Receipt received(Instant now) {
        return with(receivedAt == null ? now : receivedAt, readAt, told);
    }

    Receipt read(Instant now) {
        var received = received(now);
        return received.with(received.receivedAt, readAt == null ? now : readAt, told);
    }

    /** Told anew, the last time counts: more members may have been reached. */
    Receipt told(Telling telling, Instant now) {
        var received = received(now);
        return received.with(received.receivedAt, readAt, telling);
    }

    private Receipt with(@Nullable Instant received, @Nullable Instant read, @Nullable Telling telling) {
        return new Receipt(id, document, textVersion, unit, from, sentAt, received, read, telling, version);
    }
}
