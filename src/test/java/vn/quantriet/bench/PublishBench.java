package vn.quantriet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quantriet.QuanTriet;
import vn.quantriet.directive.Deadline;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.directive.Documents;
import vn.quantriet.directive.DraftDuties;
import vn.quantriet.directive.DraftDuty;
import vn.quantriet.directive.DutyEdit;
import vn.quantriet.directive.duty.DutyKind;
import vn.quantriet.directive.duty.Nature;
import vn.quantriet.embedded.EmbeddedDatabase;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.AddresseeRule;
import vn.quantriet.organization.Addressees;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

/**
 * Publication of a document with 40 obligations to 10,000 units beside its floor: the bare {@code INSERT … SELECT} of
 * the same rows into a table with the same columns, checks, indexes and foreign keys, on the same durable database; and
 * into one without foreign keys.
 */
final class PublishBench {

    private static final String EVERYBODY = "mọi tổ chức trong thành phố";

    private final ConfigurableApplicationContext application;
    private final JdbcTemplate sql;
    private final Actor office;

    private PublishBench(ConfigurableApplicationContext application) {
        this.application = application;
        sql = application.getBean(JdbcTemplate.class);
        var root = sql.queryForObject("select id from organization.unit where parent_id is null", Long.class);
        office =
                new Actor(new AccountId(1), "Bench", new UnitId(root == null ? 0 : root), "Bench", Set.of(Role.OFFICE));
    }

    public static void main(String[] arguments) throws IOException {
        var quick = Arrays.asList(arguments).contains("--quick");
        var home = Files.createTempDirectory("bench-publish");
        // as its owner: the floor is a table of the bench's own
        System.setProperty("spring.datasource.url", EmbeddedDatabase.start(home).asOwner());
        var application = SpringApplication.run(
                QuanTriet.class, "--server.port=0", "--quantriet.sample=full", "--logging.level.vn.quantriet=warn");
        new PublishBench(application).run(quick ? 2 : 5);
    }

    private void run(int rounds) {
        application.getBean(Addressees.class).teach(EVERYBODY, everybody(), office);
        floors();
        measure(0, 5); // warm
        var ratios = new double[rounds];
        var bare = new double[rounds];
        var seconds = new double[rounds];
        Verdict.line(
                "%5s %12s %12s %12s %8s %12s %8s %12s",
                "round", "assignments", "publish s", "floor s", "ratio", "no keys s", "ratio", "heap MB");
        for (var round = 0; round < rounds; round++) {
            var measured = measure(round + 1, 40);
            ratios[round] = measured.seconds() / measured.floor();
            bare[round] = measured.seconds() / measured.bare();
            seconds[round] = measured.seconds();
            Verdict.line(
                    "%5d %12d %12.2f %12.2f %8.2f %12.2f %8.2f %12d",
                    round + 1,
                    measured.rows(),
                    measured.seconds(),
                    measured.floor(),
                    ratios[round],
                    measured.bare(),
                    bare[round],
                    heap());
        }
        var verdict = new Verdict("publish");
        verdict.figure("400,000 assignments in %.1f s", Verdict.median(seconds));
        verdict.atMost("ratio to INSERT … SELECT", Verdict.median(ratios), 2);
        verdict.figure("without foreign keys %.2f", Verdict.median(bare));
        verdict.end();
    }

    private void floors() {
        for (var name : List.of("floor", "floor_without_keys"))
            sql.execute("create table public." + name + " (like obligation.assignment including all)");
        sql.queryForList("""
                select 'alter table public.floor add ' || pg_get_constraintdef(oid)
                from pg_constraint where conrelid = 'obligation.assignment'::regclass and contype = 'f'
                """, String.class).forEach(sql::execute);
    }

    private Measured measure(int number, int duties) {
        var document = document(number, duties);
        var start = System.nanoTime();
        application.getBean(Publications.class).publish(document.id(), document.version(), false, office);
        var seconds = since(start);
        start = System.nanoTime();
        var rows = inserted("floor", document);
        var floor = since(start);
        start = System.nanoTime();
        inserted("floor_without_keys", document);
        return new Measured(rows, seconds, floor, since(start));
    }

    private int inserted(String table, Document document) {
        return sql.update(
                "insert into public." + table
                        + " overriding system value select * from obligation.assignment where document_id = ?",
                document.id().value());
    }

    private Document document(int number, int duties) {
        var text = "CHỈ THỊ\nSố " + (900 + number) + "-CT/TU\nvề một đợt đo tốc độ ban hành văn bản của thành phố\n";
        var document = application.getBean(Documents.class).register(text, null, List.of(), office);
        var drafts = application.getBean(DraftDuties.class);
        var shelf = application.getBean(DocumentShelf.class);
        for (var old : shelf.review(document.slug(), office).duties()) {
            drafts.decide(old.id(), old.version(), DraftDuty.State.REMOVED, office);
        }
        for (var n = 0; n < duties; n++) {
            var edit = new DutyEdit(
                    "Việc " + n, null, Deadline.NONE, Nature.of(DutyKind.DELIVERABLE), List.of(EVERYBODY), List.of());
            drafts.add(document.id(), null, edit, office);
        }
        return shelf.get(document.slug(), office);
    }

    private static AddresseeRule everybody() {
        return new AddresseeRule(EnumSet.allOf(UnitKind.class), AddresseeRule.Reach.BRANCH, List.of(), List.of());
    }

    private static long heap() {
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private record Measured(int rows, double seconds, double floor, double bare) {}
}
