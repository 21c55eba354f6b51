package vn.quantriet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.quantriet.integration.token.Made;
import vn.quantriet.integration.token.NewToken;
import vn.quantriet.integration.token.Scope;
import vn.quantriet.integration.token.Tokens;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.obligation.Town;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;

/** A town with a published document whose cells have a duty each, and other systems with tokens for parts of it. */
@DatabaseTest("integration")
@Import(Town.class)
public abstract class ConnectedTown {

    protected static final String CELL = "NORTH-1-1";
    protected static final String PAPER = "20-CT";

    private static final Set<Scope> ALL = EnumSet.allOf(Scope.class);

    @Autowired
    Town towns;

    @Autowired
    Publications publications;

    @Autowired
    Tokens tokens;

    @Autowired
    Clock clock;

    @Autowired
    protected Database database;

    @LocalServerPort
    int port;

    protected Town.Built town;
    protected AssignmentId duty;

    @BeforeEach
    void aDocumentInForce() {
        town = towns.build(2, 2);
        publish(PAPER);
        duty = town.assignment(PAPER, 1, CELL);
    }

    protected void publish(String number) {
        var due = LocalDate.of(2031, 3, 31);
        var document = town.document(
                number,
                List.of(
                        new Town.Duty("Học tập Chỉ thị trong toàn chi bộ", due, Set.of(UnitKind.PARTY_CELL)),
                        new Town.Duty("Xây dựng kế hoạch", null, Set.of(UnitKind.DISTRICT_COMMITTEE))));
        publications.publish(document.id(), document.version(), false, town.actor("", Role.OFFICE));
    }

    /** A system that sees the branch of a unit and may do everything there is a scope for. */
    Caller system(String unit) {
        return system(unit, ALL);
    }

    Caller system(String unit, Set<Scope> scopes) {
        return new Caller(port, token(unit, scopes).secret());
    }

    Made token(String unit, Set<Scope> scopes) {
        var administrator = town.actor("", Role.ADMINISTRATOR);
        var wanted = new NewToken(
                "Trục liên thông", town.unit(unit), scopes, LocalDate.now(clock).plusDays(30));
        return tokens.make(wanted, administrator);
    }

    static String step(String kind, String note) {
        return "{\"kind\": \"" + kind + "\", \"note\": \"" + note + "\"}";
    }

    /** A field of every item of a list, part by part to its end. */
    static List<String> codes(Caller system, String path, String name) {
        var found = new ArrayList<String>();
        var address = path;
        while (!address.isEmpty()) {
            var part = system.get(address);
            assertThat(part.status()).as(address + part.raw().body()).isEqualTo(200);
            part.json().path("items").forEach(item -> found.add(item.path(name).asString()));
            var next = part.json().path("next").asString();
            address = next.isEmpty() ? "" : path + (path.contains("?") ? "&" : "?") + "cursor=" + next;
        }
        return found;
    }

    String steps() {
        return "/api/v1/assignments/" + duty + "/steps";
    }

    Caller.Got take(Caller by, String kind, String note, String tag) {
        return post(by, kind + tag.hashCode() + note.length(), kind, note, tag);
    }

    Caller.Got post(Caller by, String key, String kind, String note, String tag) {
        return by.post(steps(), step(kind, note), "If-Match", tag, "Idempotency-Key", key);
    }

    String tag(Caller by) {
        return by.get("/api/v1/assignments/" + duty).header("ETag");
    }

    String standing() {
        return database.sql("select standing from obligation.assignment where id = :id")
                .param("id", duty.value())
                .query((row, _) -> row.getString("standing"))
                .single();
    }

    long stepsTaken() {
        return database.sql("select count(*) from obligation.step where assignment_id = :id")
                .param("id", duty.value())
                .query(Long.class)
                .single();
    }
}
