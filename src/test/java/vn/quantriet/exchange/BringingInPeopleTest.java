package vn.quantriet.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.quantriet.shared.Database;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

@DatabaseTest(value = "exchange", sample = "small")
@Tag("exchange")
class BringingInPeopleTest {

    private static final String HEADINGS =
            "Mã,Số thẻ đảng viên,Họ và tên,Ngày sinh,Giới tính,Mã đơn vị,Về đơn vị từ ngày,Tư cách,Chức danh,Đứng đầu\n";

    @Autowired
    Visitor.Door door;

    @Autowired
    ApplicationContext application;

    @Autowired
    Database database;

    private Sender organiser;

    @BeforeEach
    void signIn() {
        organiser = new Sender(door.as("tochuc"), "con-nguoi", application);
    }

    @Test
    void peopleAreShownRowByRowAndWrittenOnlyWhenSomebodySaysSo() {
        var before = people();
        var page = organiser.checked(HEADINGS + """
                N1,,Đặng Thị Thử Nghiệm,19/05/1990,Nữ,HP.303,01/07/2025,Chính thức,Chuyên viên,
                ,03.900001,Bùi Văn Kiểm Tra,1988-02-29,Nam,HP.304,,Dự bị,,
                """);

        assertThat(organiser.outcomes(page))
                .containsExactly("2 Tất cả", "2 Thêm mới", "0 Thay đổi", "0 Không đổi", "0 Lỗi");
        assertThat(organiser.rows(page))
                .containsExactly(
                        "2 Đặng Thị Thử Nghiệm Quận ủy Hồng Bàng Thêm mới",
                        "3 Bùi Văn Kiểm Tra Quận ủy Ngô Quyền Thêm mới");
        assertThat(people()).isEqualTo(before);

        organiser.apply(page);

        assertThat(people()).isEqualTo(before + 2);
        assertThat(organiser.who().page("/con-nguoi?q=N1").select("main").text())
                .contains("Đặng Thị Thử Nghiệm", "Chuyên viên");
        assertThat(organiser.who().page(page).text()).contains("Đã ghi lúc", "thêm 2, thay đổi 0, không đổi 0");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        var file = HEADINGS + """
                N10,,Lê Thị Hai Lần,,Nữ,HP.303,01/07/2025,Chính thức,Phó Bí thư,
                N11,,Vũ Văn Hai Lần,,Nam,HP.303,01/07/2025,Miễn sinh hoạt,,
                """;
        organiser.apply(organiser.checked(file));
        var before = everything();

        var page = organiser.checked(file);

        assertThat(organiser.who().page(page).text()).contains("Mọi dòng đều đã có đúng như vậy");
        assertThat(organiser.who().send(page + "/ap-dung")).hasStatus(422);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void oneWrongRowKeepsTheWholeFileOut() {
        var before = everything();
        var page = organiser.checked(HEADINGS + """
                N20,,Đúng Cả Dòng,19/05/1990,Nữ,HP.303,01/07/2025,Chính thức,,
                N21,,Sai Ngày Sinh,31/02/1990,Nữ,HP.303,01/07/2025,Chính thức,,
                ,,Không Có Khóa,,Nam,HP.303,,,,
                N23,,Không Có Đơn Vị,,Nam,KHONG.CO,,,,
                N20,,Trùng Mã,,Nam,HP.303,,,,
                """);

        assertThat(organiser.outcomes(page))
                .containsExactly("5 Tất cả", "1 Thêm mới", "0 Thay đổi", "0 Không đổi", "4 Lỗi");
        assertThat(organiser.rows(page + "?ket-qua=ERROR"))
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("3 Sai Ngày Sinh").contains("«31/02/1990» không phải"),
                        row -> assertThat(row).startsWith("4 Không Có Khóa").contains("cả mã và số thẻ"),
                        row -> assertThat(row).startsWith("5 Không Có Đơn Vị").contains("mã «KHONG.CO»"),
                        row -> assertThat(row).startsWith("6 Trùng Mã").contains("đã có ở dòng 2"));
        assertThat(organiser.who().send(page + "/ap-dung")).hasStatus(422);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whatSomebodyChangedSinceItWasShownIsNotOverwritten() {
        organiser.apply(organiser.checked(HEADINGS + "N30,,Hoàng Thị Cũ,,Nữ,HP.303,01/07/2025,Chính thức,,\n"));
        var page = organiser.checked(HEADINGS + "N30,,Hoàng Thị Tệp,,Nữ,,,,,\n");
        database.sql("update person.person set full_name = 'Hoàng Thị Tay', version = version + 1 where code = 'N30'")
                .update();

        var told = organiser.done(Visitor.target(organiser.who().send(page + "/ap-dung")));

        assertThat(told.text()).contains("đã thay đổi sau khi kiểm tra");
        assertThat(names("N30")).containsExactly("Hoàng Thị Tay");
        organiser.done(Visitor.target(organiser.who().send(page + "/kiem-tra-lai")));
        organiser.apply(page);
        assertThat(names("N30")).containsExactly("Hoàng Thị Tệp");
    }

    @Test
    void whoeverMayNotChangePeopleMaySendNoFileOfThem() {
        for (var other : List.of("quantri", "vanphong", "kiemtra", "bithu")) {
            var sender = new Sender(door.as(other), "con-nguoi", application);
            assertThat(sender.upload("a.csv", HEADINGS.getBytes(UTF_8))).hasStatus(403);
            assertThat(sender.who().open("/nhap-du-lieu/mau/con-nguoi.xlsx")).hasStatus(403);
        }
        assertThat(door.as("quantri").page("/nhap-du-lieu").select("form[action$=con-nguoi]"))
                .isEmpty();
        assertThat(organiser.who().page("/nhap-du-lieu").select("form[action$=con-nguoi]"))
                .hasSize(1);
    }

    @Test
    void sendingLookingAtAndApplyingAFileOfPeopleIsWrittenDown() {
        var page = organiser.checked(HEADINGS + "N40,,Trần Thị Nhật Ký,,Nữ,HP.303,01/07/2025,Chính thức,,\n");
        organiser.who().page(page);
        organiser.apply(page);

        assertThat(database.sql("select distinct action from audit.entry order by action")
                        .query((row, _) -> row.getString("action"))
                        .list())
                .contains("exchange.file-received", "exchange.rows-read", "person.imported");
    }

    @Test
    void theFormIsAFileOneCanSendBack() throws Exception {
        var form = organiser.who().open("/nhap-du-lieu/mau/con-nguoi.xlsx").getResponse();
        assertThat(form.getContentType()).contains("spreadsheetml");
        var page = organiser.checked("mau.xlsx", form.getContentAsByteArray());
        assertThat(organiser.rows(page)).singleElement().asString().contains("Nguyễn Thị Ví Dụ");
    }

    @Test
    void pagesCostFewStatements() {
        var page = organiser.checked(HEADINGS + "N50,,Trần Thị Đếm,,Nữ,HP.303,01/07/2025,Chính thức,,\n");
        assertThat(organiser.who().statements(page)).isLessThanOrEqualTo(15);
    }

    private long people() {
        return everything().size();
    }

    private List<String> names(String code) {
        return database.sql("select full_name from person.person where code = :code")
                .param("code", code)
                .query((row, _) -> row.getString("full_name"))
                .list();
    }

    private List<String> everything() {
        return database.sql("""
                select person::text || (select count(*) from person.home where person_id = person.id)
                       || (select count(*) from person.membership where person_id = person.id)
                       || (select count(*) from person.position where person_id = person.id) as line
                from person.person order by id
                """).query((row, _) -> row.getString("line")).list();
    }
}
