package vn.quantriet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.quantriet.job.JobsByHand;

/** A file with errors, corrected and sent again, on a desk, on a phone and without scripts; then taken out. */
@Journey
@Tag("exchange")
class BringingInFilesJourneyTest {

    private static final int ROWS = 60;

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Autowired
    ApplicationContext application;

    @ParameterizedTest
    @CsvSource({"DESK, D", "PHONE, P"})
    void unitsComeInOnceTheirErrorsAreCorrected(Screen screen, String prefix) {
        var visit = chromium.visit(screen).signIn("tochuc");
        bringInUnits(visit, prefix);
        visit.open("/to-chuc/" + prefix + "59");
        visit.sees("Đảng bộ cơ sở số 59");
    }

    @Test
    void unitsComeInWithoutScripts() {
        bringInUnits(chromium.visitWithoutScripts(Screen.PHONE).signIn("tochuc"), "N");
    }

    @ParameterizedTest
    @CsvSource({"DESK, D", "PHONE, P"})
    void peopleComeInOnceTheirErrorsAreCorrectedAndGoOutAgain(Screen screen, String prefix) {
        var visit = chromium.visit(screen).signIn("tochuc");
        visit.open("/nhap-du-lieu");
        send(visit, "con-nguoi", people(prefix, "31/02/1990"));
        visit.follow("Xem kết quả");
        visit.sees("dòng có lỗi nên tệp chưa ghi được");
        visit.follow("Lỗi", visit.all(".outcomes"));
        visit.sees("«31/02/1990» không phải là ngày");
        visit.picture("import-people-errors");

        visit.follow("Gửi tệp khác");
        send(visit, "con-nguoi", people(prefix, "28/02/1990"));
        visit.follow("Xem kết quả");
        visit.picture("import-people-ready");
        visit.press("Ghi " + ROWS + " dòng");
        work(visit);
        visit.sees("Đã ghi: thêm " + ROWS);
        visit.follow("Xem kết quả");
        visit.picture("import-people-done");

        visit.open("/con-nguoi?q=" + prefix + "+Thử+Nghiệm&ca-nhanh=true");
        assertThat(visit.all(".head-count")).hasText(Integer.toString(ROWS));
        visit.picture("export-people");
        var file = visit.page()
                .waitForDownload(() -> visit.all(".take-out a", "CSV").click());
        org.assertj.core.api.Assertions.assertThat(file.suggestedFilename()).isEqualTo("con-nguoi.csv");
        visit.open("/to-chuc");
        visit.picture("export-units");
    }

    private void bringInUnits(Visit visit, String prefix) {
        visit.open("/nhap-du-lieu");
        visit.picture("import-begin");
        send(visit, "to-chuc", units(prefix, "Câu lạc bộ"));
        visit.follow("Xem kết quả");
        assertThat(visit.all(".outcomes")).containsText("60");
        assertThat(visit.all("form[action$=ap-dung]")).hasCount(0);
        visit.follow("Lỗi", visit.all(".outcomes"));
        visit.sees("Không rõ loại đơn vị «Câu lạc bộ»");
        visit.picture("import-units-errors");

        visit.follow("Gửi tệp khác");
        send(visit, "to-chuc", units(prefix, "Đảng bộ cơ sở"));
        visit.follow("Xem kết quả");
        visit.picture("import-units-ready");
        visit.press("Ghi " + ROWS + " dòng");
        work(visit);
        visit.sees("Đã ghi: thêm " + ROWS);
    }

    private void send(Visit visit, String kind, String csv) {
        visit.all("#tep-" + kind).setInputFiles(new FilePayload(kind + ".csv", "text/csv", csv.getBytes(UTF_8)));
        visit.press("Đọc và kiểm tra", visit.all("form[action$=" + kind + "]"));
        work(visit);
    }

    /** The page follows the work by itself, or is loaded again. */
    private void work(Visit visit) {
        visit.page().waitForURL("**/cong-viec/*");
        new JobsByHand(application).doAll();
        assertThat(visit.all("#ket-qua")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
    }

    private static String units(String prefix, String kind) {
        var rows = new StringBuilder("Mã đơn vị;Tên đơn vị;Loại đơn vị;Mã đơn vị cấp trên\n");
        for (var n = 0; n < ROWS; n++) {
            rows.append(prefix).append(n).append(";Đảng bộ cơ sở số ").append(n).append(';');
            rows.append(n % 20 == 7 ? kind : "Đảng bộ cơ sở").append(";HP.303\n");
        }
        return rows.toString();
    }

    private static String people(String prefix, String born) {
        var rows = new StringBuilder("Mã;Họ và tên;Ngày sinh;Giới tính;Mã đơn vị;");
        rows.append("Về đơn vị từ ngày;Tư cách;Chức danh\n");
        for (var n = 0; n < ROWS; n++) {
            rows.append(prefix)
                    .append('-')
                    .append(n)
                    .append(";Nguyễn Thị ")
                    .append(prefix)
                    .append(" Thử Nghiệm;");
            rows.append(n % 20 == 7 ? born : "19/05/1990").append(";Nữ;HP.303;01/07/2025;Chính thức;Chuyên viên\n");
        }
        return rows.toString();
    }
}
