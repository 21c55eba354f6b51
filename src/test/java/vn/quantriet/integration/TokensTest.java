package vn.quantriet.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.integration.token.NewToken;
import vn.quantriet.integration.token.Scope;
import vn.quantriet.integration.token.TokenUnclear;
import vn.quantriet.integration.token.Tokens;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;

@DatabaseTest("integration")
@Tag("integration")
class TokensTest extends ConnectedTown {

    private static final Set<Scope> UNITS = Set.of(Scope.READ_UNITS);

    @Test
    void withoutAGoodTokenNothingOpensAndTheAnswerSaysWhy() {
        for (var wrong : List.of("", "sai", "qt_" + "A".repeat(43))) {
            var refused = new Caller(port, wrong).get("/api/v1/units");
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
            assertThat(refused.code()).isEqualTo(wrong.isEmpty() ? "shell.api-no-token" : "shell.api-token-unknown");
            assertThat(refused.header("Set-Cookie")).isEmpty();
        }
        assertThat(new Caller(port, "")
                        .get("/api/v1/units", "Authorization", "Basic YTpi")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void theAnswerIsInTheLanguageTheOtherSidePrefers() {
        var nobody = new Caller(port, "");

        assertThat(nobody.get("/api/v1/units").json().path("detail").asString()).startsWith("Cần mã truy cập");
        assertThat(nobody.get("/api/v1/units", "Accept-Language", "en-GB,en;q=0.9")
                        .json()
                        .path("detail")
                        .asString())
                .startsWith("An access token is needed");
        var known = system("", UNITS);
        assertThat(known.get("/api/v1/units/x", "Accept-Language", "en")
                        .json()
                        .path("detail")
                        .asString())
                .isNotEqualTo(known.get("/api/v1/units/x").json().path("detail").asString());
    }

    @Test
    void aRevokedTokenIsGoodForNothingFromTheNextRequestOn() {
        var made = token("", UNITS);
        var system = new Caller(port, made.secret());
        assertThat(system.get("/api/v1/units").status()).isEqualTo(200);

        tokens.revoke(made.token().id(), town.actor("", Role.ADMINISTRATOR));

        assertThat(system.get("/api/v1/units").code()).isEqualTo("shell.api-token-unknown");
        assertThat(actions(made.token().id().value()))
                .containsExactly("integration.token-made", "integration.token-revoked");
    }

    @Test
    void anExpiredTokenIsGoodForNothing() {
        var made = token("", UNITS);
        database.sql("update integration.token set expires_on = current_date - 2 where id = :id")
                .param("id", made.token().id().value())
                .update();

        assertThat(new Caller(port, made.secret()).get("/api/v1/units").status())
                .isEqualTo(401);
    }

    @Test
    void ofTheTokenOnlyAHashIsKeptAndThatItWasUsed() {
        var made = token("", UNITS);
        assertThat(used(made.token().id().value())).isFalse();

        new Caller(port, made.secret()).get("/api/v1/units");

        assertThat(used(made.token().id().value())).isTrue();
        assertThat(database.sql("select to_jsonb(token)::text from integration.token where id = :id")
                        .param("id", made.token().id().value())
                        .query(String.class)
                        .single())
                .doesNotContain(made.secret().substring(3));
    }

    @Test
    void anAdministratorGivesTokensForTheirOwnBranchAndNobodyElseDoes() {
        var north = town.actor("NORTH", Role.ADMINISTRATOR);
        var inNorth = token("NORTH-1", UNITS).token();
        var inSouth = token("SOUTH", UNITS).token();
        var day = LocalDate.now(clock).plusDays(3);

        assertThat(tokens.all(north)).extracting(token -> token.id()).containsExactly(inNorth.id());
        assertThatThrownBy(() -> tokens.revoke(inSouth.id(), north)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tokens.make(new NewToken("a", town.unit("SOUTH"), UNITS, day), north))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tokens.make(
                        new NewToken("a", town.unit("NORTH"), UNITS, day), town.actor("NORTH", Role.OFFICE)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> tokens.all(town.actor("NORTH", Role.LEADER))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aTokenHasANameAUnitAScopeAndAnEnd() {
        var by = town.actor("", Role.ADMINISTRATOR);
        var unit = town.unit("");
        var today = LocalDate.now(clock);
        for (var wrong : List.of(
                new NewToken(" ", unit, UNITS, today),
                new NewToken("a", null, UNITS, today),
                new NewToken("a", unit, Set.of(), today),
                new NewToken("a", unit, UNITS, null),
                new NewToken("a", unit, UNITS, today.minusDays(2)),
                new NewToken("a", unit, UNITS, today.plusDays(Tokens.LONGEST_DAYS + 2))))
            assertThatThrownBy(() -> tokens.make(wrong, by)).isInstanceOf(TokenUnclear.class);
    }

    private boolean used(long id) {
        return database.sql("select last_used_at is not null from integration.token where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private List<String> actions(long id) {
        return database.sql("select action from audit.entry where subject = :subject order by id")
                .param("subject", "token:" + id)
                .query((row, _) -> row.getString("action"))
                .list();
    }
}
