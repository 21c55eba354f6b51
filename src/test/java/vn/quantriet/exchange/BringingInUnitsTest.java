package vn.quantriet.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.quantriet.job.JobsByHand;
import vn.quantriet.shared.Database;
import vn.quantriet.spreadsheet.TableWriter;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

@DatabaseTest(value = "exchange", sample = "small")
@Tag("exchange")
class BringingInUnitsTest {

    private static final String HEADINGS =
            "Mã đơn vị,Tên đơn vị,Loại đơn vị,Mã đơn vị cấp trên,Tên gọi khác,Mã định danh,"
                    + "Hoạt động từ ngày,Điện thoại\n";

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

    @Test
    void whatIsInTheFileIsShownRowByRowAndWrittenOnlyWhenSomebodySaysSo() {
        var before = units();
        var page = checked(HEADINGS + """
                T1.1,Chi bộ Thử 1,Chi bộ,T1,Chi bộ số 1; CB1,,01/07/2025,0225 1
                T1,Đảng bộ cơ sở Thử,Đảng bộ cơ sở,HP.303,,H25.90.01,2025-07-01,
                """);

        assertThat(organiser.page(page).select(".outcomes a").eachText())
                .containsExactly("2 Tất cả", "2 Thêm mới", "0 Thay đổi", "0 Không đổi", "0 Lỗi");
        assertThat(organiser.page(page).select(".import-rows tbody tr").eachText())
                .containsExactly("2 Chi bộ Thử 1 T1.1 Thêm mới", "3 Đảng bộ cơ sở Thử T1 Thêm mới");
        assertThat(units()).isEqualTo(before);

        apply(page);

        assertThat(units()).isEqualTo(before + 2);
        assertThat(organiser.page("/to-chuc/T1.1").text())
                .contains("Chi bộ Thử 1", "Đảng bộ cơ sở Thử", "Quận ủy Hồng Bàng", "01/07/2025", "CB1");
        assertThat(organiser.page(page).text()).contains("Đã ghi lúc", "thêm 2, thay đổi 0, không đổi 0");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        var file = HEADINGS + "T2,Đảng bộ cơ sở Hai,Đảng bộ cơ sở,HP.303,Tên khác,H25.90.02,01/07/2025,0225 2\n";
        apply(checked(file));
        var versions = versions();

        var page = checked(file);

        assertThat(organiser.page(page).text()).contains("Mọi dòng đều đã có đúng như vậy");
        assertThat(organiser.page(page).select("form[action$=ap-dung]")).isEmpty();
        assertThat(organiser.send(page + "/ap-dung")).hasStatus(422);
        assertThat(versions()).isEqualTo(versions);
    }

    @Test
    void whereOneCanBeReachedAndWhatOneIsCalledMayChangeTheRestTakesADecision() {
        apply(checked(HEADINGS + "T3,Đảng bộ cơ sở Ba,Đảng bộ cơ sở,HP.303,,,01/07/2025,0225 3\n"));

        var changed = checked(HEADINGS + "T3,,,,Ba mới,H25.90.03,,0225 33\n");
        assertThat(organiser.page(changed).select(".outcomes").text()).contains("1 Thay đổi");
        apply(changed);
        assertThat(organiser.page("/to-chuc?q=Ba mới").text()).contains("Đảng bộ cơ sở Ba");

        var moved = organiser.page(checked(HEADINGS + "T3,Tên mới,Chi bộ,HP.304,,,02/07/2025,\n"));
        assertThat(moved.select(".import-rows small").eachText())
                .contains(
                        "Tên khác với tên hiện nay («Đảng bộ cơ sở Ba»). Đổi tên cần một quyết định: mời lập ở «Quyết định về tổ chức», hoặc bỏ trống ô tên.",
                        "Đơn vị cấp trên khác với hiện nay (mã HP.303). Chuyển đơn vị cần một quyết định: mời lập ở «Quyết định về tổ chức».",
                        "Ngày bắt đầu hoạt động khác với ngày đã ghi (01/07/2025).")
                .anyMatch(text -> text.startsWith("Loại hoặc cấp khác"));
        assertThat(moved.select("form[action$=ap-dung]")).isEmpty();
    }

    @Test
    void everyRowThatCannotBeTakenSaysWhyAndNothingOfTheFileIsWritten() {
        var before = units();
        var page = checked(HEADINGS + """
                ,Không mã,Chi bộ,HP.303,,,,
                E1,Tốt,Chi bộ,HP.303,,,,
                E1,Lặp mã,Chi bộ,HP.303,,,,
                E3,,Chi bộ,HP.303,,,,
                E4,Không loại,,HP.303,,,,
                E5,Loại lạ,Câu lạc bộ,HP.303,,,,
                E6,Không cha,Chi bộ,KHONG.CO,,,,
                E7,Vòng tròn,Chi bộ,E8,,,,
                E8,Vòng tròn,Chi bộ,E7,,,,
                E9,Ngày lạ,Chi bộ,HP.303,,,31/02/2025,
                E10,Mã định danh lạ,Chi bộ,HP.303,,H25-01,,
                E 11,Mã lạ,Chi bộ,HP.303,,,,
                E12,Thiếu cha,Chi bộ,,,,,
                """);
        var wrong = organiser.page(page + "?ket-qua=ERROR");
        assertThat(organiser.page(page).select(".outcomes a").eachText())
                .containsExactly("13 Tất cả", "1 Thêm mới", "0 Thay đổi", "0 Không đổi", "12 Lỗi");
        assertThat(wrong.select(".import-rows tbody tr td:first-child").eachText())
                .containsExactly("2", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14");
        assertThat(wrong.text())
                .contains(
                        "Thiếu mã đơn vị.",
                        "Mã đơn vị đã có ở dòng 3 của tệp.",
                        "Thiếu tên đơn vị.",
                        "Thiếu loại đơn vị.",
                        "Không rõ loại đơn vị «Câu lạc bộ»",
                        "mã KHONG.CO",
                        "mã E8",
                        "Ngày «31/02/2025» không hợp lệ",
                        "Mã định danh «H25-01» không đúng dạng",
                        "Mã «E 11» không hợp lệ",
                        "Thiếu mã đơn vị cấp trên.");
        assertThat(organiser.send(page + "/ap-dung")).hasStatus(422);
        application.getBean(Database.class);
        new JobsByHand(application).doAll();
        assertThat(units()).isEqualTo(before);
    }

    @Test
    void whoIsInChargeOfABranchBringsInNothingElsewhere() {
        var district = door.as("tochuc");
        assertThat(door.as("dangvien").open("/nhap-du-lieu")).hasStatus(403);
        assertThat(upload(door.as("vanphong"), "to-chuc", "a.csv", HEADINGS.getBytes(StandardCharsets.UTF_8)))
                .hasStatus(403);
        var page = checked(HEADINGS + "T9,Đảng bộ Chín,Đảng bộ cơ sở,HP.303,,,01/07/2025,\n");
        assertThat(door.as("vp.hongbang").open(page)).hasStatus(404);
        assertThat(door.as("vp.hongbang").send(page + "/ap-dung")).hasStatus(404);
        assertThat(district.send(page + "/bo")).hasStatus(303);
        assertThat(organiser.page(page).text()).contains("Đã bỏ");
        assertThat(organiser.send(page + "/ap-dung")).hasStatus(422);
    }

    @Test
    void whatHasChangedSinceItWasShownIsNotWritten() {
        var file = HEADINGS + "T5,Đảng bộ Năm,Đảng bộ cơ sở,HP.303,,,01/07/2025,\n";
        var first = checked(file);
        var second = checked(file);
        apply(first);

        var job = Visitor.target(organiser.send(second + "/ap-dung"));
        new JobsByHand(application).doAll();

        assertThat(organiser.page(job).text()).contains("đã thay đổi sau khi kiểm tra");
        assertThat(units("T5")).isEqualTo(1);
        organiser.send(second + "/kiem-tra-lai");
        new JobsByHand(application).doAll();
        assertThat(organiser.page(second).text()).contains("Mọi dòng đều đã có đúng như vậy");
    }

    @Test
    void aFallOfTheDatabaseThatEmptiesTheRowsIsNoticedAndTheFileReadAgain() {
        var page = checked(HEADINGS + "T6,Đảng bộ Sáu,Đảng bộ cơ sở,HP.303,,,01/07/2025,\n");
        database.sql("delete from organization.import_row").update();
        database.sql("delete from organization.import_finding").update();

        apply(page);

        assertThat(units("T6")).isEqualTo(1);
    }

    @Test
    void aFileThatIsNoTableIsRefusedOnThePageOfTheWork() throws IOException {
        assertThat(upload(organiser, "to-chuc", "trong.csv", new byte[0])).hasStatus(422);
        assertThat(jobOf("a.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0})).contains("Tệp bị hỏng");
        assertThat(jobOf("a.csv", "Tên,Gì đó\na,b\n".getBytes(StandardCharsets.UTF_8)))
                .contains("Tên cột bị thiếu hoặc bị lặp: Mã đơn vị");
        assertThat(jobOf("a.csv", HEADINGS.getBytes(StandardCharsets.UTF_8))).contains("không có dòng dữ liệu nào");
        var merged = new ByteArrayOutputStream();
        try (var writer = TableWriter.xlsx(merged, "A")) {
            writer.row(List.of("Mã đơn vị"));
        }
        assertThat(jobOf("a.xlsx", merged.toByteArray())).contains("không có dòng dữ liệu nào");
    }

    @Test
    void theFormIsAFileOneCanSendBack() throws IOException {
        var form = organiser.open("/nhap-du-lieu/mau/to-chuc.xlsx").getResponse();
        assertThat(form.getContentType()).contains("spreadsheetml");
        var page = checked("mau.xlsx", form.getContentAsByteArray());
        assertThat(organiser.page(page).select(".import-rows tbody tr").text()).contains("Chi bộ Tổ dân phố 1");
        assertThat(organiser.open("/nhap-du-lieu/mau/gi-do.xlsx")).hasStatus(404);
    }

    @Test
    void pagesCostFewStatements() {
        var page = checked(HEADINGS + "T7,Đảng bộ Bảy,Đảng bộ cơ sở,HP.303,,,01/07/2025,\n");
        assertThat(organiser.statements("/nhap-du-lieu")).isLessThanOrEqualTo(15);
        assertThat(organiser.statements(page)).isLessThanOrEqualTo(15);
    }

    private String checked(String csv) {
        return checked("to-chuc.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private String checked(String name, byte[] file) {
        var job = Visitor.target(upload(organiser, "to-chuc", name, file));
        new JobsByHand(application).doAll();
        return Objects.requireNonNull(
                        organiser.page(job).selectFirst("#ket-qua a.btn-primary"),
                        () -> organiser.page(job).text())
                .attr("href");
    }

    private String jobOf(String name, byte[] file) {
        var job = Visitor.target(upload(organiser, "to-chuc", name, file));
        new JobsByHand(application).doAll();
        return organiser.page(job).text();
    }

    private void apply(String page) {
        var job = Visitor.target(organiser.send(page + "/ap-dung"));
        new JobsByHand(application).doAll();
        assertThat(organiser.page(job).text()).contains("Đã ghi");
    }

    private static MvcTestResult upload(Visitor who, String kind, String name, byte[] file) {
        return who.browser()
                .post()
                .uri("/nhap-du-lieu/" + kind)
                .multipart()
                .file(new MockMultipartFile("tep", name, "application/octet-stream", file))
                .with(user(who.account()))
                .with(csrf())
                .exchange();
    }

    private long units() {
        return database.sql("select count(*) from organization.unit")
                .query(Long.class)
                .single();
    }

    private long units(String code) {
        return database.sql("select count(*) from organization.unit where code = :code")
                .param("code", code)
                .query(Long.class)
                .single();
    }

    private long versions() {
        return database.sql(
                        "select count(*) + (select sum(version) from organization.unit) from organization.unit_version")
                .query(Long.class)
                .single();
    }
}
