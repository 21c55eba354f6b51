package vn.quantriet.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.quantriet.job.JobsByHand;
import vn.quantriet.shared.Database;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

@DatabaseTest(value = "exchange", sample = "small")
@Tag("exchange")
class BringingInUnitsTest {

    static final String HEADINGS = "Mã đơn vị,Tên đơn vị,Loại đơn vị,Mã đơn vị cấp trên,Tên gọi khác,Mã định danh,"
            + "Hoạt động từ ngày,Điện thoại\n";

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
    void whatIsInTheFileIsShownRowByRowAndWrittenOnlyWhenSomebodySaysSo() {
        var before = units();
        var page = organiser.checked(HEADINGS + """
                T1.1,Chi bộ Thử 1,Chi bộ,T1,Chi bộ số 1; CB1,,01/07/2025,0225 1
                T1,Đảng bộ cơ sở Thử,Đảng bộ cơ sở,HP.303,,H25.90.01,2025-07-01,
                """);

        assertThat(organiser.outcomes(page))
                .containsExactly("2 Tất cả", "2 Thêm mới", "0 Thay đổi", "0 Không đổi", "0 Lỗi");
        assertThat(organiser.rows(page))
                .containsExactly("2 Chi bộ Thử 1 T1.1 Thêm mới", "3 Đảng bộ cơ sở Thử T1 Thêm mới");
        assertThat(units()).isEqualTo(before);

        organiser.apply(page);

        assertThat(units()).isEqualTo(before + 2);
        assertThat(organiser.who().page("/to-chuc/T1.1").text())
                .contains("Chi bộ Thử 1", "Đảng bộ cơ sở Thử", "Quận ủy Hồng Bàng", "01/07/2025", "CB1");
        assertThat(organiser.who().page(page).text()).contains("Đã ghi lúc", "thêm 2, thay đổi 0, không đổi 0");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        var file = HEADINGS + "T2,Đảng bộ cơ sở Hai,Đảng bộ cơ sở,HP.303,Tên khác,H25.90.02,01/07/2025,0225 2\n";
        organiser.apply(organiser.checked(file));
        var versions = versions();

        var page = organiser.checked(file);

        assertThat(organiser.who().page(page).text()).contains("Mọi dòng đều đã có đúng như vậy");
        assertThat(organiser.who().page(page).select("form[action$=ap-dung]")).isEmpty();
        assertThat(organiser.who().send(page + "/ap-dung")).hasStatus(422);
        assertThat(versions()).isEqualTo(versions);
    }

    @Test
    void whereOneCanBeReachedAndWhatOneIsCalledMayChangeTheRestTakesADecision() {
        organiser.apply(organiser.checked(HEADINGS + "T3,Đảng bộ cơ sở Ba,Đảng bộ cơ sở,HP.303,,,01/07/2025,0225 3\n"));

        var changed = organiser.checked(HEADINGS + "T3,,,,Ba mới,H25.90.03,,0225 33\n");
        assertThat(organiser.who().page(changed).select(".outcomes").text()).contains("1 Thay đổi");
        organiser.apply(changed);
        assertThat(organiser.who().page("/to-chuc?q=Ba mới").text()).contains("Đảng bộ cơ sở Ba");

        var moved = organiser.who().page(organiser.checked(HEADINGS + "T3,Tên mới,Chi bộ,HP.304,,,02/07/2025,\n"));
        assertThat(moved.select(".import-rows small").eachText())
                .contains(
                        "Tên khác với tên hiện nay («Đảng bộ cơ sở Ba»). Đổi tên cần một quyết định: mời lập ở «Quyết định về tổ chức», hoặc bỏ trống ô tên.",
                        "Đơn vị cấp trên khác với hiện nay (mã HP.303). Chuyển đơn vị cần một quyết định: mời lập ở «Quyết định về tổ chức».",
                        "Ngày bắt đầu hoạt động khác với ngày đã ghi (01/07/2025).")
                .anyMatch(text -> text.startsWith("Loại hoặc cấp khác"));
        assertThat(moved.select("form[action$=ap-dung]")).isEmpty();
    }

    @Test
    void whatHasChangedSinceItWasShownIsNotWritten() {
        var file = HEADINGS + "T5,Đảng bộ Năm,Đảng bộ cơ sở,HP.303,,,01/07/2025,\n";
        var first = organiser.checked(file);
        var second = organiser.checked(file);
        organiser.apply(first);

        var job = Visitor.target(organiser.who().send(second + "/ap-dung"));
        new JobsByHand(application).doAll();

        assertThat(organiser.who().page(job).text()).contains("đã thay đổi sau khi kiểm tra");
        assertThat(units("T5")).isEqualTo(1);
        organiser.who().send(second + "/kiem-tra-lai");
        new JobsByHand(application).doAll();
        assertThat(organiser.who().page(second).text()).contains("Mọi dòng đều đã có đúng như vậy");
    }

    @Test
    void unitsThatWouldStandAboveThemselvesInTheAdministrativeLineAreErrorsOfTheirRows() {
        var page = organiser.checked("""
                Mã đơn vị,Tên đơn vị,Loại đơn vị,Mã đơn vị cấp trên,Mã đơn vị chủ quản hành chính
                V1,Đảng bộ Vòng một,Đảng bộ cơ sở,HP.303,V2
                V2,Đảng bộ Vòng hai,Đảng bộ cơ sở,HP.303,V1
                V3,Đảng bộ sau vòng,Đảng bộ cơ sở,HP.303,V2
                V4,Đảng bộ Thẳng,Đảng bộ cơ sở,HP.303,V5
                V5,Đảng bộ Trên thẳng,Đảng bộ cơ sở,HP.303,
                """);

        assertThat(organiser.outcomes(page)).contains("2 Thêm mới", "3 Lỗi");
        assertThat(organiser.who().page(page).select(".import-rows small").eachText())
                .containsSubsequence("V1", circle("V2"), "V2", circle("V1"), "V3", circle("V2"), "V4", "V5");
    }

    private static String circle(String code) {
        return "Các đơn vị chủ quản hành chính nối thành vòng: qua mã " + code + " đơn vị này đứng trên chính mình.";
    }

    @Test
    void aFallOfTheDatabaseThatEmptiesTheRowsIsNoticedAndTheFileReadAgain() {
        var page = organiser.checked(HEADINGS + "T6,Đảng bộ Sáu,Đảng bộ cơ sở,HP.303,,,01/07/2025,\n");
        database.sql("delete from organization.import_row").update();
        database.sql("delete from organization.import_finding").update();

        organiser.apply(page);

        assertThat(units("T6")).isEqualTo(1);
    }

    @Test
    void theFormIsAFileOneCanSendBack() throws IOException {
        var form = organiser.who().open("/nhap-du-lieu/mau/to-chuc.xlsx").getResponse();
        assertThat(form.getContentType()).contains("spreadsheetml");
        var page = organiser.checked("mau.xlsx", form.getContentAsByteArray());
        assertThat(organiser.who().page(page).select(".import-rows tbody tr").text())
                .contains("Chi bộ Tổ dân phố 1");
        assertThat(organiser.who().open("/nhap-du-lieu/mau/gi-do.xlsx")).hasStatus(404);
    }

    @Test
    void pagesCostFewStatements() {
        var page = organiser.checked(HEADINGS + "T7,Đảng bộ Bảy,Đảng bộ cơ sở,HP.303,,,01/07/2025,\n");
        assertThat(organiser.who().statements("/nhap-du-lieu")).isLessThanOrEqualTo(15);
        assertThat(organiser.who().statements(page)).isLessThanOrEqualTo(15);
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
