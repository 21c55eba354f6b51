package vn.quantriet.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.quantriet.job.JobsByHand;
import vn.quantriet.shared.Database;
import vn.quantriet.spreadsheet.TableWriter;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** Files, rows and senders that are refused, each in a sentence; nothing of them is written. */
@DatabaseTest(value = "exchange", sample = "small")
@Tag("exchange")
class FilesThatCannotBeTakenTest {

    private static final String HEADINGS = BringingInUnitsTest.HEADINGS;

    @Autowired
    Visitor.Door door;

    @Autowired
    ApplicationContext application;

    @Autowired
    Database database;

    private Sender organiser;

    @BeforeEach
    void signIn() {
        organiser = new Sender(door.as("tochuc"), "to-chuc", application);
    }

    @Test
    void everyRowThatCannotBeTakenSaysWhyAndNothingOfTheFileIsWritten() {
        var before = units();
        var page = organiser.checked(HEADINGS + """
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
        var wrong = organiser.who().page(page + "?ket-qua=ERROR");
        assertThat(organiser.outcomes(page))
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
        assertThat(organiser.who().send(page + "/ap-dung")).hasStatus(422);
        new JobsByHand(application).doAll();
        assertThat(units()).isEqualTo(before);
    }

    @Test
    void whoIsInChargeOfABranchBringsInNothingElsewhere() {
        assertThat(door.as("dangvien").open("/nhap-du-lieu")).hasStatus(403);
        assertThat(new Sender(door.as("vanphong"), "to-chuc", application).upload("a.csv", HEADINGS.getBytes(UTF_8)))
                .hasStatus(403);
        var page = organiser.checked(HEADINGS + "T9,Đảng bộ Chín,Đảng bộ cơ sở,HP.303,,,01/07/2025,\n");
        assertThat(door.as("vp.hongbang").open(page)).hasStatus(404);
        assertThat(door.as("vp.hongbang").send(page + "/ap-dung")).hasStatus(404);
        assertThat(organiser.who().send(page + "/bo")).hasStatus(303);
        assertThat(organiser.who().page(page).text()).contains("Đã bỏ");
        assertThat(organiser.who().send(page + "/ap-dung")).hasStatus(422);
    }

    @Test
    void aFileThatIsNoTableIsRefusedOnThePageOfTheWork() throws IOException {
        assertThat(organiser.upload("trong.csv", new byte[0])).hasStatus(422);
        assertThat(organiser.told("a.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0})).contains("Tệp bị hỏng");
        assertThat(organiser.told("a.csv", "Tên,Gì đó\na,b\n")).contains("Tên cột bị thiếu hoặc bị lặp: Mã đơn vị");
        assertThat(organiser.told("a.csv", HEADINGS)).contains("không có dòng dữ liệu nào");
        var merged = new ByteArrayOutputStream();
        try (var writer = TableWriter.xlsx(merged, "A")) {
            writer.row(List.of("Mã đơn vị"));
        }
        assertThat(organiser.told("a.xlsx", merged.toByteArray())).contains("không có dòng dữ liệu nào");
    }

    private long units() {
        return database.sql("select count(*) from organization.unit")
                .query(Long.class)
                .single();
    }
}
