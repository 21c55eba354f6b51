package vn.quantriet.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.quantriet.shared.Database;
import vn.quantriet.spreadsheet.Table;
import vn.quantriet.spreadsheet.TableLimits;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** What the lists show goes out as a file of the same form, and nothing changes when it comes back. */
@DatabaseTest(value = "exchange", sample = "small")
@Tag("exchange")
class TakingOutAndBringingBackTest {

    @TempDir
    Path folder;

    @Autowired
    Visitor.Door door;

    @Autowired
    ApplicationContext application;

    @Autowired
    Database database;

    private Visitor organiser;

    @BeforeEach
    void signIn() {
        organiser = door.as("tochuc");
    }

    @ParameterizedTest
    @CsvSource({"to-chuc, csv", "to-chuc, xlsx", "con-nguoi, csv", "con-nguoi, xlsx"})
    void everythingComesBackAsItIs(String list, String form) throws IOException {
        var file = taken(organiser, "/" + list + "." + form);
        var rows = rows(file).size() - 1;
        assertThat(rows).isGreaterThan(500);

        var sender = new Sender(organiser, list, application);
        var page = sender.checked(list + "." + form, file);

        assertThat(sender.outcomes(page))
                .as(() -> sender.rows(page + "?ket-qua=ERROR").toString())
                .containsExactly(
                        shown(rows) + " Tất cả", "0 Thêm mới", "0 Thay đổi", shown(rows) + " Không đổi", "0 Lỗi");
    }

    @Test
    void peopleWithNeitherCodeNorCardAreFoundByTheNumberOfTheirRecord() throws IOException {
        var rows = rows(taken(organiser, "/con-nguoi.csv?don-vi=HP.BTG&ca-nhanh=false"));
        var headings = rows.getFirst();
        var one = new ArrayList<>(rows.get(1));
        one.set(headings.indexOf("Mã"), "TG-0001");
        var sender = new Sender(organiser, "con-nguoi", application);

        sender.apply(sender.checked(csv(List.of(headings, one))));

        assertThat(database.sql("select id from person.person where code = 'TG-0001'")
                        .query((row, _) -> row.getString("id"))
                        .single())
                .isEqualTo(one.get(headings.indexOf("Số hồ sơ")));
    }

    @Test
    void theFilterOfThePageIsThatOfTheFile() throws IOException {
        var units = rows(taken(organiser, "/to-chuc.csv?q=hong bang&loai=DISTRICT_COMMITTEE"));
        assertThat(units).hasSize(2);
        assertThat(units.get(1)).contains("HP.303", "Quận ủy Hồng Bàng", "Quận ủy, huyện ủy", "HP");
        var page = organiser.page("/con-nguoi?chuc-vu=HEAD&ca-nhanh=true");
        var link = Objects.requireNonNull(page.select(".take-out a").first());
        var heads = rows(taken(organiser, link.attr("href").replace(".xlsx", ".csv")));
        assertThat(page.select(".head-count").text()).isEqualTo(shown(heads.size() - 1));
        assertThat(heads).allSatisfy(row -> assertThat(row).containsAnyOf("Có", "Đứng đầu"));
    }

    @Test
    void whoMayNotSeeWhatIsSensitiveGetsNoColumnOfIt() throws IOException {
        assertThat(rows(taken(door.as("vanphong"), "/con-nguoi.csv")).getFirst())
                .contains("Họ và tên", "Mã đơn vị", "Tư cách")
                .doesNotContain("Ngày sinh", "Số thẻ đảng viên", "Điện thoại", "Thư điện tử");
        assertThat(rows(taken(organiser, "/con-nguoi.csv")).getFirst())
                .contains("Ngày sinh", "Số thẻ đảng viên", "Điện thoại", "Thư điện tử");
    }

    @Test
    void nothingOutsideTheBranchGoesOut() throws IOException {
        var secretary = door.as("vp.hongbang");
        var branch = database.sql("""
                select unit.code from organization.unit
                join organization.unit top on top.code = 'HP.303' and unit.path <@ top.path
                """).query((row, _) -> row.getString("code")).set();
        assertThat(column(rows(taken(secretary, "/to-chuc.csv")), "Mã đơn vị"))
                .isNotEmpty()
                .allMatch(branch::contains);
        assertThat(column(rows(taken(secretary, "/con-nguoi.csv")), "Mã đơn vị"))
                .isNotEmpty()
                .allMatch(branch::contains);
        assertThat(secretary.open("/con-nguoi.csv?don-vi=HP.304")).hasStatus(404);
        assertThat(secretary.open("/con-nguoi.pdf")).hasStatus(404);
        assertThat(door.as("dangvien").open("/con-nguoi.csv")).hasStatus(403);
    }

    @Test
    void takingPeopleOutIsWrittenDownWithHowMany() throws IOException {
        var people = rows(taken(organiser, "/con-nguoi.csv?don-vi=HP.BTG&ca-nhanh=false"))
                        .size()
                - 1;
        var entry = database.sql("""
                select account_name || ' ' || (details ->> 'people') || ' ' || (details ->> 'sensitive') as line
                from audit.entry where action = 'person.exported' order by id desc limit 1
                """).query((row, _) -> row.getString("line")).single();
        assertThat(entry).endsWith(people + " true");
        taken(organiser, "/to-chuc.csv");
        assertThat(database.sql("select count(*) from audit.entry where action = 'organization.exported'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    private static byte[] taken(Visitor who, String address) {
        var answer = who.open(address);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private List<List<String>> rows(byte[] file) throws IOException {
        var laid = Files.write(folder.resolve("file"), file);
        var rows = new ArrayList<List<String>>();
        try (var table = Table.open(laid, TableLimits.STANDARD)) {
            for (var row = table.next(); row != null; row = table.next()) rows.add(row.cells());
        }
        return rows;
    }

    private static List<String> column(List<List<String>> rows, String heading) {
        var place = rows.getFirst().indexOf(heading);
        return IntStream.range(1, rows.size())
                .mapToObj(n -> rows.get(n).get(place))
                .toList();
    }

    private static String csv(List<List<String>> rows) {
        return rows.stream().map(row -> String.join(";", row) + "\n").reduce("", String::concat);
    }

    private static String shown(int number) {
        return vn.quantriet.shell.Show.number(number);
    }
}
