package vn.quantriet.integration.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

@Component
class TokenStore {

    /** That a token is in use is worth knowing; each single use is not worth a write. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private static final String SHOWN = """
            select token.*, unit.name as unit
            from integration.token
            join organization.published_unit unit on unit.id = token.unit_id
            join organization.published_unit branch on unit.path <@ branch.path
            where branch.id = :branch
            """;

    private static final String ALL = SHOWN + "order by token.revoked_at is not null, token.id desc limit 500";
    private static final String ONE = SHOWN + "and token.id = :id";

    private final Database database;
    private final Clock clock;

    TokenStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    TokenId insert(NewToken token, UnitId unit, LocalDate expires, byte[] hash, Actor by) {
        return database.sql("""
                insert into integration.token (name, unit_id, scopes, hash, made_at, made_by, made_by_name, expires_on)
                values (:name, :unit, :scopes, :hash, :now, :by, :byName, :expires)
                returning id
                """)
                .param("name", token.name())
                .param("unit", unit.value())
                .param(
                        "scopes",
                        token.scopes().stream().sorted().map(Scope::name).toArray(String[]::new))
                .param("hash", hash)
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.account().value())
                .param("byName", by.name())
                .param("expires", expires)
                .query((row, _) -> new TokenId(row.getLong("id")))
                .single();
    }

    List<Token> all(UnitId branch) {
        return database.sql(ALL)
                .param("branch", branch.value())
                .query((row, _) -> read(row))
                .list();
    }

    Optional<Token> find(TokenId id, UnitId branch) {
        return database.sql(ONE)
                .param("branch", branch.value())
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    boolean revoke(TokenId id) {
        return database.sql("update integration.token set revoked_at = :now where id = :id and revoked_at is null")
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Good today, of a unit that still stands. */
    Optional<Presented> good(byte[] hash) {
        return database.sql("""
                select token.id, token.name, token.made_by, token.scopes, unit.id as unit_id, unit.name as unit_name
                from integration.token
                join organization.published_unit unit on unit.id = token.unit_id
                where token.hash = :hash and token.revoked_at is null and token.expires_on >= :today
                  and (unit.valid_to is null or unit.valid_to > :today)
                """)
                .param("hash", hash)
                .param("today", LocalDate.now(clock))
                .query((row, _) -> presented(row))
                .optional();
    }

    void used(TokenId id) {
        var now = OffsetDateTime.now(clock);
        database.sql("""
                update integration.token set last_used_at = :now
                where id = :id and (last_used_at is null or last_used_at < :before)
                """)
                .param("now", now)
                .param("before", now.minus(NOTED_EVERY))
                .param("id", id.value())
                .update();
    }

    private static Presented presented(ResultSet row) throws SQLException {
        var scopes = scopes(row);
        var actor = new Actor(
                new AccountId(row.getLong("made_by")),
                row.getString("name"),
                new UnitId(row.getLong("unit_id")),
                row.getString("unit_name"),
                Set.of(),
                Scope.permissions(scopes));
        return new Presented(new TokenId(row.getLong("id")), actor, scopes);
    }

    private static Set<Scope> scopes(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("scopes").getArray())
                .map(Scope::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
    }

    private static Token read(ResultSet row) throws SQLException {
        return new Token(
                new TokenId(row.getLong("id")),
                row.getString("name"),
                row.getString("unit"),
                List.copyOf(scopes(row)),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by_name"),
                row.getObject("expires_on", LocalDate.class),
                instant(row, "revoked_at"),
                instant(row, "last_used_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
