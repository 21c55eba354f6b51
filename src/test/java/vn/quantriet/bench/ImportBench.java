package vn.quantriet.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.quantriet.QuanTriet;
import vn.quantriet.embedded.EmbeddedDatabase;
import vn.quantriet.exchange.BatchId;
import vn.quantriet.exchange.Batches;
import vn.quantriet.exchange.FileKind;
import vn.quantriet.job.JobId;
import vn.quantriet.job.JobState;
import vn.quantriet.job.Jobs;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Organizations;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Role;

/**
 * Units and people from files, from receiving a file over the comparison row by row to the last commit. Beside it two
 * floors: {@code COPY} of the same cells into a bare table, and {@code COPY} of the rows that came of them into tables
 * with the same columns, indexes, constraints and triggers and as many rows.
 */
final class ImportBench {

    private static final String MATTER = "quantriet.bench";
    private static final int UNITS = 9_700;

    private final ImportFloor floor;
    private final Batches batches;
    private final Jobs jobs;
    private final Path folder;
    private final Actor organiser;
    private final PeakHeap heap = new PeakHeap();

    private ImportBench(ConfigurableApplicationContext application, Path folder) throws Exception {
        this.folder = folder;
        floor = new ImportFloor(application.getBean(javax.sql.DataSource.class), folder);
        batches = application.getBean(Batches.class);
        jobs = application.getBean(Jobs.class);
        var organizations = application.getBean(Organizations.class);
        organizations.add(List.of(new NewUnit(
                "HP",
                "Thành ủy",
                UnitKind.CITY_COMMITTEE,
                UnitLevel.CITY,
                null,
                List.of(),
                LocalDate.of(2000, 1, 1),
                false)));
        var root = Objects.requireNonNull(organizations.withCodes(List.of("HP")).get("HP"));
        organiser = new Actor(new AccountId(1), MATTER, root, MATTER, Set.of(Role.ORGANISATION));
        floor.prepare();
    }

    public static void main(String[] arguments) throws Exception {
        var quick = Arrays.asList(arguments).contains("--quick");
        var home = Files.createTempDirectory("bench-import");
        System.setProperty("spring.datasource.url", EmbeddedDatabase.start(home).asOwner());
        var application = SpringApplication.run(
                QuanTriet.class,
                "--server.port=0",
                "--quantriet.sample=none",
                "--quantriet.jobs.polling=20ms",
                "--logging.level.vn.quantriet=warn");
        new ImportBench(application, home).run(quick ? 10 : 1);
    }

    private void run(int part) throws Exception {
        Verdict.line(
                "%-24s %8s %8s %8s %8s %8s %8s %8s %8s",
                "file", "rows", "read s", "apply s", "bare s", "× bare", "real s", "× real", "heap MB");
        warmUp();
        var workloadR = units("R", "csv", 220, 3_000);
        var units = units("U", "csv", 285, UNITS / part);
        units("V", "xlsx", 285, UNITS / part);
        var smallest = people("a", "csv", 1_000, part);
        people("b", "csv", 10_000 / part, part);
        var third = people("c", "csv", 100_000 / part, part);
        var whole = people("d", "csv", 300_000 / part, part);
        var xlsx = people("e", "xlsx", 300_000 / part, part);
        var again = measure("the same once more", FileKind.PEOPLE, file("d.csv"));
        var verdict = new Verdict("import");
        verdict.figure("%d units and %d people in %.1f s", units.rows(), whole.rows(), units.total() + whole.total());
        verdict.atMost("units / bare COPY", units.total() / units.bare(), 6);
        verdict.atMost("units / COPY in place", units.total() / units.real(), 6);
        verdict.atMost("people / bare COPY", whole.total() / whole.bare(), 6);
        verdict.atMost("people / COPY in place", whole.total() / whole.real(), 6);
        verdict.atMost("people, xlsx / COPY in place", xlsx.total() / xlsx.real(), 6);
        verdict.atMost("a row of the largest / of a third", whole.perRow() / third.perRow(), 1.3);
        verdict.atMost("heap of the largest / of the smallest", (double) whole.heap() / smallest.heap(), 1.3);
        verdict.atLeast("3,236 units, DHIS2's 13.0 s to ours", 13.0 / workloadR.total(), 10);
        verdict.figure("a file without news %.1f s", again.total());
        verdict.end();
    }

    private void warmUp() throws Exception {
        var tree = file("warm.csv");
        ImportFiles.units(tree, "W", 5, 50, 500);
        measure("to warm up: units", FileKind.UNITS, tree);
        var people = file("w.csv");
        ImportFiles.people(people, "w", 20_000, "W2.", 500);
        measure("to warm up: people", FileKind.PEOPLE, people);
    }

    private Measured units(String prefix, String form, int middle, int lowest) throws Exception {
        var file = file(prefix + "." + form);
        ImportFiles.units(file, prefix, 15, middle, lowest);
        return measure("units, " + form, FileKind.UNITS, file);
    }

    private Measured people(String prefix, String form, int count, int part) throws Exception {
        var file = file(prefix + "." + form);
        ImportFiles.people(file, prefix, count, "U2.", UNITS / part);
        return measure("people, " + form, FileKind.PEOPLE, file);
    }

    private Measured measure(String name, FileKind kind, Path file) throws Exception {
        var bare = floor.bare(file);
        floor.mark(kind);
        heap.megabytes();
        var start = System.nanoTime();
        var read = receive(kind, file);
        var reading = since(start);
        start = System.nanoTime();
        if (batches.get(read, organiser).state().isApplicable()) finish(batches.apply(read, organiser));
        var applying = since(start);
        var peak = heap.megabytes();
        var rows = batches.get(read, organiser).state().rows().rows();
        var measured = new Measured(rows, reading + applying, bare, floor.real(kind), peak);
        Verdict.line(
                "%-24s %8d %8.2f %8.2f %8.3f %8.1f %8.2f %8.2f %8d",
                name,
                rows,
                reading,
                applying,
                bare,
                measured.total() / bare,
                measured.real(),
                measured.total() / measured.real(),
                peak);
        return measured;
    }

    private BatchId receive(FileKind kind, Path file) throws Exception {
        try (var in = Files.newInputStream(file)) {
            var job = batches.receive(kind, file.getFileName().toString(), in, null, organiser);
            var link = finish(job);
            return BatchId.of(link.substring(link.lastIndexOf('/') + 1));
        }
    }

    private String finish(JobId job) throws InterruptedException {
        while (true) {
            switch (jobs.get(job, organiser).state()) {
                case JobState.Waiting _, JobState.Running _ -> TimeUnit.MILLISECONDS.sleep(25);
                case JobState.Done done -> {
                    return done.result().link();
                }
                case JobState.Failed failed -> throw new IllegalStateException(failed.toString());
                case JobState.Cancelled cancelled -> throw new IllegalStateException(cancelled.toString());
            }
        }
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private record Measured(long rows, double total, double bare, double real, long heap) {

        double perRow() {
            return total / Math.max(1, rows);
        }
    }
}
