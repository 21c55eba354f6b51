package vn.quantriet.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.quantriet.job.JobsByHand;
import vn.quantriet.job.RecurringWork;
import vn.quantriet.obligation.Town;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** Checks as the administrator of the whole tree meets them: at night, on their page, and put right. */
@DatabaseTest(value = "integrity-pages", sample = "small")
@TestPropertySource(properties = "quantriet.integrity.limit=2s")
@Import(Town.class)
@Tag("board")
class CheckingTheFiguresTest {

    private static final String PATH = Checks.PATH;
    private static final String CHECK = """
            insert into integrity.integrity_check
                (name, severity, title_vi, title_en, advice_vi, advice_en, columns_vi, columns_en, sql)
            values ('of-this-city', '%s', 'Phép thử riêng', 'One of its own', 'Xem lại', 'Look', '{Số}', '{No}', '%s')
            """;

    @Autowired
    Visitor.Door door;

    @Autowired
    Town towns;

    @Autowired
    Publications publications;

    @Autowired
    List<RecurringWork> recurring;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient database;

    @Value("${spring.datasource.url}")
    String address;

    private Visitor administrator;

    @BeforeEach
    void nothingFoundYet() throws SQLException {
        administrator = door.as("quantri");
        asOwner("delete from integrity.check_run");
    }

    @AfterEach
    void withoutTheCheckOfThisCity() throws SQLException {
        asOwner("delete from integrity.check_run");
        asOwner("delete from integrity.integrity_check where name = 'of-this-city'");
    }

    @Test
    void atNightOneNodeRunsThemAllAndASoundCityRaisesNoAlarm() {
        assertThat(administrator.page(PATH).text()).contains("Chưa chạy lần nào");
        night();
        var page = administrator.page(PATH);
        var checks = database.sql("select count(*) from integrity.integrity_check")
                .query(Integer.class)
                .single();
        assertThat(checks).isGreaterThan(15);
        assertThat(page.select("[role=status]").text()).contains("Khớp " + checks + "/" + checks, "0 cần xem");
        assertThat(page.select("tbody tr").eachText()).hasSize(checks).allMatch(row -> row.contains("(Hệ thống)"));
        assertThat(page.select(".nav-count")).isEmpty();
        assertThat(database.sql("select count(*) from audit.entry where action = 'integrity.checked'")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(16);
    }

    @Test
    void aCountThatWentWrongIsToldShownAndPutRightByARecount() throws SQLException {
        var town = towns.build(3, 20);
        var duty = new Town.Duty("Học tập", LocalDate.of(2030, 1, 1), Set.of(UnitKind.PARTY_CELL));
        publish(town, "20-CT", duty);
        asOwner("select obligation.settle_tally()");
        var before = counts();
        assertThat(before).isNotEmpty();
        asOwner("update obligation.tally set assignments = assignments + 3 where grain = 'UNIT'");
        publish(town, "21-CT", duty);
        assertThat(database.sql("select count(*) from obligation.tally_waiting")
                        .query(Long.class)
                        .single())
                .as("changes that wait to be added")
                .isPositive();

        night();
        var page = administrator.page(PATH);
        assertThat(page.select(".side .nav-count").text()).isEqualTo("1");
        var check = page.select("main .check");
        assertThat(check).hasSize(1);
        assertThat(check.attr("id")).isEqualTo("kept-counts");
        assertThat(check.text()).contains("Sai lệch", "Bấm «Đếm lại»");
        assertThat(check.select("th").eachText()).startsWith("Mã đơn vị", "Đơn vị", "Văn bản");
        var cells = check.select("tbody tr:first-child td");
        assertThat(cells.select("a").attr("href")).startsWith("/to-chuc/" + town.code);
        assertThat(cells.eachText()).contains("Theo đơn vị", "Đang làm, có hạn", "01/01/2030");

        var job = Visitor.target(administrator.send(PATH + "/dem-lai"));
        new JobsByHand(application).doAll();
        assertThat(administrator.page(job).text()).contains("kiểm tra lại thấy khớp");
        assertThat(counts()).isEqualTo(before);
        assertThat(administrator.page(PATH).select(".nav-count, main .check")).isEmpty();
        assertThat(database.sql("select account_name from audit.entry where action = 'integrity.recounted'")
                        .query((row, _) -> row.getString("account_name"))
                        .list())
                .isNotEmpty();
    }

    @Test
    void oneIsRunAtOnceAndAnotherNameIsNone() {
        var job = Visitor.target(administrator.send(PATH + "/chay/unit-paths"));
        new JobsByHand(application).doAll();
        assertThat(administrator.page(job).text()).contains("Đã chạy 1 phép kiểm tra, 0 phép");
        assertThat(administrator.page(PATH).select("#unit-paths").text())
                .contains("Khớp")
                .doesNotContain("Hệ thống");
        assertThat(administrator.page(PATH).select("#unit-spells").text()).contains("Chưa chạy");
        assertThat(administrator.send(PATH + "/chay/khong-co")).hasStatus(404);
    }

    @Test
    void aCheckThatFailsOrWritesOrTakesTooLongIsAFinding() throws SQLException {
        assertThat(of("ERROR", "select 1 / 0")).contains("Không kiểm tra được", "22012");
        assertThat(of("NOTE", "select khong_co")).contains("42703");
        assertThat(of("NOTE", "select nextval(''integrity.check_run_id_seq'')")).contains("25006");
        assertThat(of("NOTE", "select pg_sleep(30)")).contains("57014", "Quá thời gian");
        assertThat(of("WARNING", "select n from generate_series(1, 21) n")).contains("20 dòng đầu trong 21 dòng");
        assertThat(administrator.page(PATH).select(".side .nav-count").text()).isEqualTo("1");
        assertThat(of("NOTE", "select 7")).contains("Cần biết", "Phát hiện 1 dòng");
        assertThat(administrator.page(PATH).select(".nav-count")).isEmpty();
    }

    @Test
    void whoeverWorksInTheDatabaseCannotWriteAnSqlThatIsRun() {
        assertThatThrownBy(
                        () -> database.sql(CHECK.formatted("NOTE", "select 1")).update())
                .hasStackTraceContaining("whoever owns the database");
        assertThatThrownBy(() -> database.sql("update integrity.integrity_check set sql = 'select 1'")
                        .update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void onlyTheAdministratorOfTheWholeTreeSeesThem() {
        assertThat(administrator.page("/viec-cua-toi").select(".side a[href=" + PATH + "]"))
                .hasSize(1);
        var other = towns.build(1, 1);
        var name = other.actor("NORTH", Role.ADMINISTRATOR).name().replace("Người ", "");
        assertThat(door.as(name).open(PATH)).hasStatus(403);
        assertThat(door.as(name).page("/viec-cua-toi").select("a[href=" + PATH + "]"))
                .isEmpty();
        assertThat(door.as("vanphong").open(PATH)).hasStatus(403);
    }

    @Test
    void aPageCostsFewStatementsHoweverMuchWasFound() throws SQLException {
        night();
        assertThat(administrator.open(PATH)).hasStatusOk();
        assertThat(administrator.statements(PATH)).isLessThanOrEqualTo(8);
        of("ERROR", "select n from generate_series(1, 1000) n");
        assertThat(administrator.statements(PATH)).isLessThanOrEqualTo(8);
    }

    private void publish(Town.Built town, String number, Town.Duty duty) {
        var document = town.document(number, List.of(duty));
        publications.publish(document.id(), document.version(), false, town.actor("", Role.OFFICE));
    }

    private String of(String severity, String sql) throws SQLException {
        withoutTheCheckOfThisCity();
        asOwner(CHECK.formatted(severity, sql));
        administrator.send(PATH + "/chay/of-this-city");
        new JobsByHand(application).doAll();
        return administrator.page(PATH).select("#of-this-city").text();
    }

    private void night() {
        recurring.stream()
                .filter(work -> work.name().equals("integrity.nightly"))
                .forEach(work -> work.work().run());
    }

    private List<String> counts() {
        return database.sql("select tally::text as line from obligation.tally where assignments <> 0 order by 1")
                .query((row, _) -> row.getString("line"))
                .list();
    }

    private void asOwner(String statement) throws SQLException {
        try (var owner = DriverManager.getConnection(address, "quantriet", "");
                var it = owner.createStatement()) {
            it.execute(statement);
        }
    }
}
