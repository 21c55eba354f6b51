package vn.quantriet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quantriet.QuanTriet;
import vn.quantriet.directive.Deadline;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.directive.Documents;
import vn.quantriet.directive.DraftDuties;
import vn.quantriet.directive.DraftDuty;
import vn.quantriet.directive.DutyEdit;
import vn.quantriet.directive.duty.DutyKind;
import vn.quantriet.directive.duty.Nature;
import vn.quantriet.embedded.EmbeddedDatabase;
import vn.quantriet.obligation.AssignmentFilter;
import vn.quantriet.obligation.board.BoardOrder;
import vn.quantriet.obligation.board.ObligationBoard;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.AddresseeRule;
import vn.quantriet.organization.Addressees;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.change.Change;
import vn.quantriet.organization.reorganisation.DecisionDrafts;
import vn.quantriet.organization.reorganisation.DecisionHeading;
import vn.quantriet.organization.reorganisation.DecisionId;
import vn.quantriet.organization.reorganisation.DecisionShelf;
import vn.quantriet.organization.reorganisation.Reorganisations;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

/**
 * Every cell of a city of 10,000 units ends and its 40 duties pass to the committee above it: rehearsed, applied, taken
 * back. The floor: one bare {@code update} of the same column in a copy of the same rows with the same indexes. Beside
 * it the board now and of an evening before.
 */
final class FollowBench {

    private static final String CELLS = "mọi chi bộ trong thành phố";
    private static final int DUTIES = 40;

    private final ConfigurableApplicationContext application;
    private final JdbcTemplate sql;
    private final Actor office;
    private final LocalDate today;

    private FollowBench(ConfigurableApplicationContext application) {
        this.application = application;
        sql = application.getBean(JdbcTemplate.class);
        today = LocalDate.now(application.getBean(Clock.class));
        var root = sql.queryForObject("select id from organization.unit where parent_id is null", Long.class);
        office = new Actor(
                new AccountId(1),
                "Bench",
                new UnitId(root == null ? 0 : root),
                "Bench",
                Set.of(Role.OFFICE, Role.ORGANISATION));
    }

    public static void main(String[] arguments) throws IOException {
        var home = Files.createTempDirectory("bench-follow");
        System.setProperty("spring.datasource.url", EmbeddedDatabase.start(home).asOwner());
        var application = SpringApplication.run(
                QuanTriet.class, "--server.port=0", "--quantriet.sample=full", "--logging.level.vn.quantriet=warn");
        new FollowBench(application).run();
    }

    private void run() {
        publish();
        sql.update("""
                update obligation.assignment
                set assigned_at = assigned_at - interval '9 days', since = since - interval '9 days'
                """);
        long rows =
                Objects.requireNonNull(sql.queryForObject("select count(*) from obligation.assignment", Long.class));
        var now = seconds(() -> board(null));
        var evening = seconds(() -> board(today.minusDays(3)));
        var decision = decision();
        var reorganisations = application.getBean(Reorganisations.class);
        var rehearsed = seconds(() -> reorganisations.rehearse(decision, office));
        var floor = floor();
        var applied = seconds(() -> reorganisations.schedule(decision, version(decision), office));
        var nowAfter = seconds(() -> board(null));
        var eveningAfter = seconds(() -> board(today.minusDays(3)));
        var undone = seconds(() -> reorganisations.undo(decision, version(decision), office));
        Verdict.line(
                "%d assignments: rehearsed %.1f s, applied %.1f s, undone %.1f s, floor %.1f s",
                rows, rehearsed, applied, undone, floor);
        Verdict.line(
                "board now %.2f s, then %.2f s; after: now %.2f s, then %.2f s", now, evening, nowAfter, eveningAfter);
        var verdict = new Verdict("follow");
        verdict.figure("%d assignments pass on in %.1f s", rows, applied);
        verdict.atMost("ratio to a bare update", applied / floor, 6);
        verdict.atMost("evening to now", evening / now, 3);
        verdict.end();
    }

    private void publish() {
        application.getBean(Addressees.class).teach(CELLS, cells(), office);
        var text = "CHỈ THỊ\nSố 900-CT/TU\nvề một đợt đo tốc độ chuyển giao nhiệm vụ của thành phố\n";
        var document = application.getBean(Documents.class).register(text, null, List.of(), office);
        var drafts = application.getBean(DraftDuties.class);
        var shelf = application.getBean(DocumentShelf.class);
        for (var old : shelf.review(document.slug(), office).duties())
            drafts.decide(old.id(), old.version(), DraftDuty.State.REMOVED, office);
        for (var n = 0; n < DUTIES; n++) {
            var edit = new DutyEdit(
                    "Việc " + n, null, Deadline.NONE, Nature.of(DutyKind.DELIVERABLE), List.of(CELLS), List.of());
            drafts.add(document.id(), null, edit, office);
        }
        var ready = shelf.get(document.slug(), office);
        application.getBean(Publications.class).publish(ready.id(), ready.version(), false, office);
    }

    private static AddresseeRule cells() {
        return new AddresseeRule(EnumSet.of(UnitKind.PARTY_CELL), AddresseeRule.Reach.BRANCH, List.of(), List.of());
    }

    private DecisionId decision() {
        var changes = sql.query(
                """
                select cell.code, above.code as parent from organization.unit cell
                join organization.unit above on above.id = cell.parent_id
                where cell.kind = 'PARTY_CELL'
                """, (row, _) -> (Change) new Change.Dissolve(row.getString("code"), row.getString("parent")));
        var heading = new DecisionHeading("1-QĐ/TU", today, "Bench", "Kết thúc mọi chi bộ", today);
        return application.getBean(DecisionDrafts.class).prepare(heading, changes, office);
    }

    private int version(DecisionId decision) {
        return application.getBean(DecisionShelf.class).get(decision, office).version();
    }

    private void board(@Nullable LocalDate day) {
        application.getBean(ObligationBoard.class).show(AssignmentFilter.ALL.day(day), BoardOrder.WORST, office);
    }

    private double floor() {
        sql.execute("create table public.floor (like obligation.assignment including all)");
        sql.execute("insert into public.floor overriding system value select * from obligation.assignment");
        return seconds(() -> sql.update("update public.floor set unit_id = unit_id + 1, version = version + 1"));
    }

    private static double seconds(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
