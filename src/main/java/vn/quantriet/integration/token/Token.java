package vn.quantriet.integration.token;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An access token as an administrator sees it; {@code unit} is the top of the branch it sees. */
public record Token(
        TokenId id,
        String name,
        String unit,
        List<Scope> scopes,
        Instant madeAt,
        String madeBy,
        LocalDate expiresOn,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {

    public Token {
        scopes = List.copyOf(scopes);
    }

    /** Good to the end of its last day. */
    public boolean isGood(LocalDate today) {
        return revokedAt == null && !today.isAfter(expiresOn);
    }

    /** Message key of how it stands. */
    public String standing(LocalDate today) {
        if (revokedAt != null) return "integration.token-revoked";
        return today.isAfter(expiresOn) ? "integration.token-expired" : "integration.token-good";
    }
}
