package vn.quantriet.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.DoubleSupplier;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quantriet.QuanTriet;
import vn.quantriet.embedded.EmbeddedDatabase;
import vn.quantriet.identity.Accounts;
import vn.quantriet.identity.NewAccount;
import vn.quantriet.person.Membership;
import vn.quantriet.person.NewPerson;
import vn.quantriet.person.Particulars;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;
import vn.quantriet.testing.Stranger;

/**
 * The list of all duties of a city as a file, as somebody at the office takes it away, beside {@code COPY … TO STDOUT} of the
 * same columns of the same rows, read by a program that does nothing with them.
 */
final class ExportBench {

    private static final String PASSWORD = "mat-khau-do-dac-2019";

    private static final String COPY = """
            copy (
                select unit.code, unit.name, above.name, document.number, obligation.provision, obligation.action,
                       assignment.period, obligation.deliverable, assignment.due_on,
                       obligation.timeliness(assignment.standing, assignment.due_on, assignment.submitted_on,
                                             current_date, 7),
                       assignment.standing, assignment.submitted_on
                from obligation.in_force assignment
                join organization.published_unit unit on unit.id = assignment.unit_id
                left join organization.published_unit above on above.id = unit.parent_id
                join obligation.obligation on obligation.id = assignment.obligation_id
                join directive.published_document document on document.id = assignment.document_id
                order by assignment.standing = 'CONFIRMED', assignment.due_on, assignment.id)
            to stdout (format csv)
            """;

    private final ConfigurableApplicationContext application;
    private final PeakHeap heap = new PeakHeap();
    private final Verdict verdict = new Verdict("export");
    private final String address;
    private final String session;

    private ExportBench(ConfigurableApplicationContext application) {
        this.application = application;
        var city = new BoardCity(application.getBean(JdbcTemplate.class));
        city.units();
        city.documents();
        var from = LocalDate.of(2015, 1, 1);
        var person = new NewPerson(
                Particulars.named("Người văn phòng"),
                new UnitId(1),
                from,
                new Membership(Membership.Kind.OFFICIAL, from),
                null,
                true);
        application
                .getBean(Accounts.class)
                .open(new NewAccount("office", PASSWORD, person, Map.of(new UnitId(1), Set.of(Role.OFFICE))));
        var port = Objects.requireNonNull(((WebServerApplicationContext) application).getWebServer())
                .getPort();
        address = "http://localhost:" + port;
        var browser = new Stranger(port);
        browser.signIn("office", PASSWORD);
        session = browser.session();
    }

    public static void main(String[] arguments) throws IOException {
        var home = Files.createTempDirectory("bench-export");
        System.setProperty("spring.datasource.url", EmbeddedDatabase.start(home).asOwner());
        var bench = new ExportBench(SpringApplication.run(
                QuanTriet.class, "--server.port=0", "--quantriet.sample=none", "--logging.level.vn.quantriet=warn"));
        var quick = Arrays.asList(arguments).contains("--quick");
        bench.files(quick ? List.of(50_000L, 200_000L) : List.of(100_000L, 1_000_000L));
        bench.verdict.end();
    }

    private void files(List<Long> sizes) {
        var city = new BoardCity(application.getBean(JdbcTemplate.class));
        Verdict.line("%10s %8s %8s %8s %10s %10s", "rows", "COPY s", "CSV s", "XLSX s", "heap MB", "heap MB");
        for (var rows : sizes) {
            city.assignments(rows);
            city.count();
            var last = rows.equals(sizes.getLast());
            var copy = median(this::copied);
            heap.megabytes();
            var csv = median(() -> got("/nhiem-vu.csv"));
            var csvHeap = heap.megabytes();
            var xlsx = median(() -> got("/nhiem-vu.xlsx"));
            Verdict.line("%,10d %8.2f %8.2f %8.2f %10d %10d", rows, copy, csv, xlsx, csvHeap, heap.megabytes());
            if (!last) continue;
            verdict.atMost("CSV to COPY", csv / copy, 2);
            verdict.atMost("XLSX to COPY", xlsx / copy, 6);
        }
    }

    private static double median(DoubleSupplier once) {
        var seconds = new ArrayList<Double>();
        for (var n = 0; n < 3; n++) seconds.add(once.getAsDouble());
        return Verdict.median(seconds.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private double copied() {
        var start = System.nanoTime();
        try (var connection = application.getBean(DataSource.class).getConnection()) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(COPY, OutputStream.nullOutputStream());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private double got(String path) {
        var start = System.nanoTime();
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Cookie", "phien=" + session)
                .build();
        try (var client = HttpClient.newHttpClient();
                var body = client.send(request, BodyHandlers.ofInputStream()).body()) {
            body.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
