package vn.quantriet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntConsumer;
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

/**
 * Pages of a city with millions of assignments as eight people at once wait for them, beside a page that reads one row
 * by its key and one that writes one: still, and while others write; then the same at several sizes.
 */
final class BoardBench {

    private static final String PASSWORD = "mat-khau-do-dac-2019";

    private final JdbcTemplate sql;
    private final BoardCity city;
    private final int port;
    private final List<Visit> office;
    private final Random random = new Random(20);
    private final Verdict verdict = new Verdict("board");

    private BoardBench(ConfigurableApplicationContext application) {
        sql = application.getBean(JdbcTemplate.class);
        city = new BoardCity(sql);
        city.units();
        city.documents();
        sql.execute("create table public.floor_row (id integer primary key, n integer not null)");
        sql.execute("insert into public.floor_row select n, 0 from generate_series(1, 1000) n");
        port = Objects.requireNonNull(((WebServerApplicationContext) application).getWebServer())
                .getPort();
        var accounts = application.getBean(Accounts.class);
        for (var client = 0; client < Load.CLIENTS; client++) {
            open(accounts, "office" + client, 1, Role.OFFICE);
            open(accounts, "officer" + client, 2_000 + client * 13, Role.OFFICER);
        }
        office = visits("office");
    }

    public static void main(String[] arguments) throws IOException {
        var asked = Arrays.asList(arguments);
        var home = Files.createTempDirectory("bench-board");
        System.setProperty("spring.datasource.url", EmbeddedDatabase.start(home).asOwner());
        var application = new SpringApplication(QuanTriet.class, Floor.class);
        try {
            var bench = new BoardBench(
                    application.run("--server.port=0", "--quantriet.sample=none", "--logging.level.vn.quantriet=warn"));
            if (asked.contains("--growth")) bench.growth(List.of(1, 3, 10, 30));
            else bench.pages(asked.contains("--quick") ? 1 : 10);
            bench.verdict.end();
        } catch (RuntimeException e) {
            e.printStackTrace();
            System.exit(2);
        }
    }

    private static void open(Accounts accounts, String name, long unit, Role role) {
        var from = LocalDate.of(2015, 1, 1);
        var person = new NewPerson(
                Particulars.named("Người " + name),
                new UnitId(unit),
                from,
                new Membership(Membership.Kind.OFFICIAL, from),
                null,
                true);
        accounts.open(new NewAccount(name, PASSWORD, person, Map.of(new UnitId(unit), Set.of(role))));
    }

    private List<Visit> visits(String name) {
        return java.util.stream.IntStream.range(0, Load.CLIENTS)
                .mapToObj(client -> new Visit(port, name + client, PASSWORD))
                .toList();
    }

    private void pages(int millions) {
        fill(millions);
        var officers = visits("officer");
        var read = show("read floor", 2_000, client -> office.get(client).get("/san/doc/" + (1 + any(9_999))));
        var write = show(
                "write floor", 2_000, client -> office.get(client).post("/san/ghi/" + (1 + any(1_000)), "x=1", 200));
        still(read, "");
        ratio("my work", show("my work", 320, client -> officers.get(client).get("/viec-cua-toi")), read, 3);
        updates(write);
    }

    private void fill(int millions) {
        var start = System.nanoTime();
        city.assignments(millions * 1_000_000L);
        var loaded = System.nanoTime();
        city.count();
        Verdict.line(
                "%,d assignments loaded in %.0f s, counted in %.0f s; counts %,d rows; database %s",
                sql.queryForObject("select count(*) from obligation.assignment", Long.class),
                (loaded - start) / 1e9,
                (System.nanoTime() - loaded) / 1e9,
                sql.queryForObject("select count(*) from obligation.tally", Long.class),
                sql.queryForObject("select pg_size_pretty(pg_database_size(current_database()))", String.class));
    }

    private void still(Load read, String how) {
        ratio("city board" + how, show("city board" + how, 320, board("")), read, 4);
        ratio("branch board" + how, show("branch board" + how, 320, branch()), read, 3);
        ratio("heat matrix" + how, show("heat matrix" + how, 320, matrix()), read, 6);
        ratio("drill list" + how, show("drill list" + how, 320, list()), read, 3);
    }

    private IntConsumer board(String query) {
        return client -> office.get(client).get("/dieu-hanh" + query);
    }

    private IntConsumer branch() {
        return client -> office.get(client).get("/dieu-hanh?don-vi=U" + (2 + any(1_298)));
    }

    private IntConsumer matrix() {
        return client -> office.get(client).get("/dieu-hanh?van-ban=" + (1 + any(BoardCity.DOCUMENTS)) + "-ct-tu");
    }

    private IntConsumer list() {
        return client -> office.get(client).get("/nhiem-vu?trang-thai=qua-han&don-vi=U" + (2 + any(1_298)));
    }

    /** One report of progress after another, each on an assignment of its own. */
    private void updates(Load write) {
        var open = new ConcurrentLinkedQueue<Long>();
        sql.query(
                "select id from obligation.assignment where unit_id = any (?) and standing in ('IN_PROGRESS', 'ASSIGNED')"
                        + " order by random()",
                row -> {
                    open.add(row.getLong("id"));
                },
                (Object) new Long[] {1L});
        Verdict.line("%d open", open.size());
    }

    private void growth(List<Integer> sizes) {
        for (var millions : sizes) {
            fill(millions);
            show(millions + " M city board", 320, board(""));
            show(millions + " M branch board", 320, branch());
            show(millions + " M heat matrix", 320, matrix());
        }
    }

    private Load show(String what, int requests, IntConsumer request) {
        var load = Load.of(requests, request);
        Verdict.line(
                "%-34s p50 %8.1f  p95 %8.1f  p99 %8.1f ms  %8.0f/s",
                what, load.p50(), load.p95(), load.p99(), load.perSecond());
        return load;
    }

    private void ratio(String what, Load load, Load floor, double limit) {
        verdict.atMost(what + " p95 to floor", load.p95() / floor.p95(), limit);
    }

    private synchronized int any(int bound) {
        return random.nextInt(bound);
    }
}
