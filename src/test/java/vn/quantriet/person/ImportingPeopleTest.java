package vn.quantriet.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.quantriet.person.intake.ImportCounts;
import vn.quantriet.person.intake.ImportFinding;
import vn.quantriet.person.intake.PeopleImport;
import vn.quantriet.person.intake.PersonRow;
import vn.quantriet.person.intake.Problem;
import vn.quantriet.person.intake.RowsInError;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.testing.DatabaseTest;

@DatabaseTest
@Import(Village.class)
@Tag("person")
class ImportingPeopleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final AtomicLong RUNS = new AtomicLong(1_000_000);

    @Autowired
    Village villages;

    @Autowired
    PeopleImport door;

    @Autowired
    Database database;

    private Village.Built village;
    private Actor by;

    @BeforeEach
    void build() {
        village = villages.build();
        by = village.organiser();
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        var file = file(
                row("1", "", "Đào Thị Thu", "19/05/1980", "Nữ", "A", "01/03/2012", "chính thức", "Bí thư", "x"),
                row("", "the-2", "Lê Văn Ân", "", "nam", "B", "2015-02-01", "dự bị", "", ""));
        assertThat(run(file)).isEqualTo(new ImportCounts(2, 0, 0, 0));
        var before = everything();
        assertThat(run(file)).isEqualTo(new ImportCounts(0, 0, 2, 0));
        assertThat(everything()).isEqualTo(before).hasSize(2);
    }

    @Test
    void aChangedRowKeepsWhatWasBefore() {
        run(file(row("1", "", "Đào Thị Thu", "19/05/1980", "Nữ", "A", "01/03/2012", "dự bị", "", "")));
        var counts =
                run(file(row("1", "", "Đào Thị Thu Hà", "", "", "B", "01/03/2020", "chính thức", "Phó Bí thư", "")));
        assertThat(counts).isEqualTo(new ImportCounts(0, 1, 0, 0));
        assertThat(strings("""
                select concat_ws('|', person.full_name, person.born_on, unit.code, person.unit_since, person.membership)
                from person.person join organization.unit on unit.id = person.unit_id
                where person.code = :key
                """, "1"))
                .containsExactly("Đào Thị Thu Hà|1980-05-19|" + village.code("B") + "|2020-03-01|OFFICIAL");
        assertThat(strings("""
                select roster.day || ' ' || unit.code
                from person.person
                cross join lateral (
                    select day, unit_id from (values (date '2013-01-01'), (date '2021-01-01')) days (day)
                    cross join lateral person.published_roster_as_of(day) r where r.person_id = person.id) roster
                join organization.unit on unit.id = roster.unit_id
                where person.code = :key order by 1
                """, "1"))
                .containsExactly("2013-01-01 " + village.code("A"), "2021-01-01 " + village.code("B"));
    }

    @Test
    void everyWrongRowIsNamedWithItsNumberAndNothingIsTaken() {
        village.add(
                "Trưởng cũ",
                "C",
                Village.FOUNDED,
                new Membership(Membership.Kind.OFFICIAL, Village.FOUNDED),
                new NewPerson.Title("Bí thư", true));
        var file = file(
                row("1", "", "Đúng Cả", "19/05/1980", "Nữ", "A", "01/03/2012", "chính thức", "", ""),
                row("1", "", "Trùng Mã", "", "", "A", "", "", "", ""),
                row("3", "", "Sai Ngày", "31/02/1980", "", "A", "", "", "", ""),
                row("4", "", "Sai Đơn Vị", "", "", "KHONG-CO", "", "", "", ""),
                row("", "", "Không Khoá", "", "", "A", "", "", "", ""),
                row("6", "", "", "", "", "A", "", "", "", ""),
                row("7", "", "Ngày Mai", "", "", "A", "01/01/2999", "", "", ""),
                row("8", "", "Đứng Đầu", "", "", "C", "", "", "Bí thư", "x"),
                row("9", "", "Lạ Lùng", "", "khác", "A", "", "đoàn viên", "", ""),
                row("10", "", "Ngoài Nhánh", "", "", "Y.D", "", "", "", ""));
        var run = RUNS.incrementAndGet();
        door.stage(run, file.iterator(), by);
        assertThat(door.rehearse(run, TODAY, by)).isEqualTo(new ImportCounts(1, 0, 0, 9));
        assertThat(door.findings(run, ImportFinding.Outcome.ERROR, 1, by))
                .extracting(found -> found.number() + " "
                        + found.problems().stream().map(Problem::key).toList())
                .containsExactly(
                        "3 [person.import.twice]",
                        "4 [person.import.bad-day]",
                        "5 [person.import.no-unit]",
                        "6 [person.import.no-key]",
                        "7 [person.import.no-name]",
                        "8 [person.import.day-to-come]",
                        "9 [person.import.head-held]",
                        "10 [person.import.bad-choice, person.import.bad-choice]",
                        "11 [person.import.no-unit]");
        assertThatExceptionOfType(RowsInError.class).isThrownBy(() -> applied(run, by));
        assertThat(everything()).isEmpty();
    }

    @Test
    void somebodyOfAnotherBranchIsNotTouched() {
        var elsewhere = village.actor("Y", vn.quantriet.shared.Role.ORGANISATION);
        run(file(row("1", "", "Người Bên Y", "", "", "Y.D", "01/03/2012", "chính thức", "", "")), elsewhere);
        var run = RUNS.incrementAndGet();
        door.stage(
                run,
                file(row("1", "", "Đổi Tên", "", "", "A", "01/03/2020", "", "", ""))
                        .iterator(),
                by);
        assertThat(door.rehearse(run, TODAY, by).wrong()).isEqualTo(1);
    }

    @Test
    void manyRowsAreTakenOneAtATime() {
        var rows = IntStream.rangeClosed(1, 20_000)
                .mapToObj(n -> new PersonRow(
                        n + 1,
                        cells(row(
                                "N" + n,
                                "",
                                "Nguyễn Văn Số " + n,
                                "01/02/1970",
                                "nam",
                                "A",
                                "01/03/2012",
                                "chính thức",
                                "",
                                ""))));
        var run = RUNS.incrementAndGet();
        assertThat(door.stage(run, rows.iterator(), by)).isEqualTo(20_000);
        assertThat(applied(run, by)).isEqualTo(new ImportCounts(20_000, 0, 0, 0));
        assertThat(everything()).hasSize(20_000);
    }

    private ImportCounts run(List<PersonRow> file) {
        return run(file, by);
    }

    private ImportCounts run(List<PersonRow> file, Actor actor) {
        var run = RUNS.incrementAndGet();
        door.stage(run, file.iterator(), actor);
        var counts = applied(run, actor);
        door.forget(run);
        return counts;
    }

    private ImportCounts applied(long run, Actor actor) {
        door.rehearse(run, TODAY, actor);
        return door.apply(run, TODAY, actor, _ -> {});
    }

    /** Keys and units are completed with the village, so that tests keep out of each other's way. */
    private List<PersonRow> file(String[]... rows) {
        var file = new ArrayList<PersonRow>();
        for (var row : rows) file.add(new PersonRow(file.size() + 2, cells(row)));
        return file;
    }

    private List<String> cells(String[] row) {
        var cells = new ArrayList<String>(Arrays.asList(row));
        if (!row[0].isEmpty()) cells.set(0, village.code + "-" + row[0]);
        if (!row[1].isEmpty()) cells.set(1, village.code + "-" + row[1]);
        cells.set(7, village.code + "." + row[7]);
        return cells;
    }

    private static String[] row(
            String code,
            String card,
            String name,
            String born,
            String sex,
            String unit,
            String since,
            String membership,
            String title,
            String head) {
        return new String[] {code, card, name, born, sex, "", "", unit, since, membership, "", title, head};
    }

    private List<String> everything() {
        return strings("""
                select person::text || coalesce((select string_agg(home::text, ' ' order by since) from person.home
                                                 where home.person_id = person.id and home.withdrawn_by is null), '')
                       || coalesce((select string_agg(membership::text, ' ' order by since) from person.membership
                                    where membership.person_id = person.id), '')
                       || coalesce((select string_agg(position::text, ' ' order by id) from person.position
                                    where position.person_id = person.id), '')
                from person.person where code like :key || '%' or card_number like :key || '%' order by id
                """, "");
    }

    private List<String> strings(String sql, String key) {
        return org.springframework.jdbc.core.simple.JdbcClient.create(source)
                .sql(sql)
                .param("key", village.code + "-" + key)
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Autowired
    javax.sql.DataSource source;
}
