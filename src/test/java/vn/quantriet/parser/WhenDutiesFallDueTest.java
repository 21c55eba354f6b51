package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.parser.DatedDirective.deadline;
import static vn.quantriet.parser.DatedDirective.duties;
import static vn.quantriet.parser.DatedDirective.recurrence;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms in which directives give a time, each behind one piece of work of a document of 10 March 2025. */
@Tag("parser")
class WhenDutiesFallDueTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                trước ngày 24-4-2025 | date 2025-04-24
                trước ngày 24.4.2025 | date 2025-04-24
                trước ngày 24/04/2025 | date 2025-04-24
                trước ngày 24 tháng 4 năm 2025 | date 2025-04-24
                trước 24/4/2025 | date 2025-04-24
                trước 24/4 | date 2025-04-24
                trước 24 tháng 4 | date 2025-04-24
                chậm nhất 24/4 | date 2025-04-24
                chậm nhất ngày 5/5/2025 | date 2025-05-05
                chậm nhất là ngày 05 tháng 5 năm 2025 | date 2025-05-05
                muộn nhất vào ngày 5/5/2025 | date 2025-05-05
                đến hết ngày 31/5/2025 | date 2025-05-31
                không quá ngày 15/6/2025 | date 2025-06-15
                không muộn hơn ngày 15/6/2025 | date 2025-06-15
                trước 17 giờ ngày 10/5/2025 | date 2025-05-10
                trước 17h00 ngày 10/5/2025 | date 2025-05-10
                chậm nhất 16 giờ 30 phút ngày 10 tháng 5 năm 2025 | date 2025-05-10
                chậm nhất là 17 giờ 00 ngày 30/01/2026 | date 2026-01-30
                trước ngày 15/12 | date 2025-12-15
                trước ngày 15 tháng 01 | date 2026-01-15
                trong tháng 5-2025 | month 2025-05-31
                trong tháng 5/2025 | month 2025-05-31
                trong tháng 5 năm 2025 | month 2025-05-31
                xong trong tháng 5.2025 | month 2025-05-31
                hết tháng 6/2025 | month 2025-06-30
                vào đầu tháng 5/2025 | month 2025-05-10
                cuối tháng 5/2025 | month 2025-05-31
                trong trung tuần tháng 8/2025 | month 2025-08-20
                quý 3 năm 2025 | quarter 2025-09-30
                trong quý III/2025 | quarter 2025-09-30
                trong Quý I-2026 | quarter 2026-03-31
                trong quý II | quarter 2025-06-30
                trong quý II và quý III năm 2025 | quarter 2025-09-30
                trong tháng 5, tháng 6 năm 2025 | month 2025-06-30
                trong tháng 5 và tháng 6/2025 | month 2025-06-30
                trong năm 2025 | year 2025-12-31
                đến hết năm 2025 | year 2025-12-31
                cuối năm 2025 | year
                vào năm 2027 | year 2027-12-31
                trong 6 tháng đầu năm 2025 | month 2025-06-30
                từ ngày 01/5/2025 đến ngày 30/5/2025 | date 2025-05-30
                từ ngày 01/5 đến hết ngày 30/5/2025 | date 2025-05-30
                từ 01/5/2025 đến 30/5/2025 | date 2025-05-30
                từ ngày 1 đến ngày 15 tháng 5 năm 2025 | date 2025-05-15
                từ ngày 01 đến 15/5/2025 | date 2025-05-15
                từ tháng 4 đến tháng 9/2025 | month 2025-09-30
                từ tháng 4/2025 đến tháng 9/2025 | month 2025-09-30
                từ tháng 4 đến hết tháng 9 năm 2025 | month 2025-09-30
                từ quý II đến hết quý IV năm 2025 | quarter 2025-12-31
                hằng năm | recurring yearly
                định kỳ hằng năm, trước ngày 15 tháng 12 | recurring yearly
                từ năm 2025 đến năm 2030 và tiếp theo | recurring ongoing
                từ ngày 12 tháng 5 năm 2025 | none
                hàng quý | recurring quarterly
                hằng tháng | recurring monthly
                mỗi tuần | recurring weekly
                trước ngày 15/12 hằng năm | recurring yearly
                trước ngày 15 tháng 12 hằng năm | recurring yearly
                trước ngày 25 hằng tháng | recurring monthly
                vào ngày 25 hàng tháng | recurring monthly
                ngày 20 hằng tháng | recurring monthly
                trước ngày 20 của tháng cuối quý | recurring quarterly
                trước ngày 15 tháng cuối của mỗi quý | recurring quarterly
                trước ngày 10 của tháng đầu quý sau | recurring quarterly
                trước ngày 05 của tháng kế tiếp | recurring monthly
                trước ngày 20/6 và 20/12 hằng năm | recurring yearly
                trước ngày 15 tháng 6 và trước ngày 15 tháng 12 hằng năm | recurring yearly
                vào thứ Sáu hằng tuần | recurring weekly
                vào chiều thứ Sáu hàng tuần | recurring weekly
                trước 16 giờ thứ Năm hằng tuần | recurring weekly
                hằng tuần (vào chiều thứ Sáu) | recurring weekly
                định kỳ hằng tháng (trước ngày 25) | recurring monthly
                định kỳ 6 tháng | recurring half_yearly
                định kỳ 6 tháng (trước ngày 15/6), hằng năm (trước ngày 15/12) | recurring half_yearly
                định kỳ 6 tháng, 1 năm | recurring half_yearly
                định kỳ 6 tháng và hằng năm | recurring half_yearly
                định kỳ 06 tháng, cuối năm | recurring half_yearly
                định kỳ 6 tháng/lần | recurring half_yearly
                6 tháng/lần | recurring half_yearly
                01 lần/tháng | recurring monthly
                02 lần/năm | recurring half_yearly
                mỗi quý một lần | recurring quarterly
                mỗi quý 01 lần | recurring quarterly
                ít nhất 01 lần/năm | recurring yearly
                3 tháng một lần | recurring quarterly
                hằng quý, 6 tháng, năm | recurring quarterly
                định kỳ hằng tháng, hằng quý | recurring monthly
                định kỳ quý, 6 tháng, năm | recurring quarterly
                định kỳ hằng năm hoặc đột xuất khi có yêu cầu | recurring yearly
                sơ kết hằng năm | recurring yearly
                từ năm 2025 và các năm tiếp theo | recurring ongoing
                sau 02 tuần kể từ ngày ban hành | relative
                trong thời hạn 10 ngày làm việc kể từ ngày nhận được hồ sơ | relative
                trong vòng 05 ngày | relative
                chậm nhất 15 ngày sau khi kết thúc hội nghị | relative
                chậm nhất sau 05 ngày kể từ ngày kết thúc hội nghị | relative
                chậm nhất là 10 ngày kể từ ngày ký | relative
                không quá 05 ngày làm việc kể từ ngày nhận văn bản | relative
                sau 30 ngày kể từ ngày ký | relative
                ngay sau khi học tập Nghị quyết | relative
                khi có yêu cầu | relative
                trước ngày Quốc khánh 02/9/2025 | date 2025-09-02
                sau ngày 15/9/2025 và 21/9/2025 | none
                nếu để xảy ra cháy nổ | none
                trong báo cáo 6 tháng đầu năm 2025 | none
                theo Chỉ thị số 30 ngày 15/12/2025 | none
                trước thềm năm học mới | relative
                của các trường hợp có triệu chứng sốt | none
                để có giải pháp ứng phó trong năm 2026 | none
                kịp thời | none
                theo quy định | none
                """)
    void aTimeIsReadInEveryForm(String time, String expected) {
        var deadline = deadline("thực hiện kế hoạch kiểm tra " + time);
        var last = deadline.due() != null ? " " + deadline.due() : recurrence(deadline);
        assertThat(deadline.kind().code() + last).isEqualTo(expected);
    }

    @Test
    void theDateOfADocumentCitedIsNoDeadline() {
        var deadline = deadline("triển khai Kế hoạch số 45/KH-UBND ngày 28/01/2025 của Ủy ban nhân dân tỉnh");
        assertThat(deadline).isEqualTo(SuggestedDeadline.NONE);
    }

    @Test
    void aDayOnWhichTheDocumentTakesEffectOrWorkBeginsIsNoDeadline() {
        assertThat(deadline("áp dụng quy trình mới từ ngày 01/6/2025").kind()).isEqualTo(SuggestedDeadline.Kind.NONE);
        assertThat(deadline("áp dụng mẫu mới kể từ ngày 01/6/2025").kind()).isEqualTo(SuggestedDeadline.Kind.NONE);
    }

    @Test
    void anIntervalThatTellsWhichThingIsMeantIsNoDeadline() {
        assertThat(deadline("rà soát kế hoạch hằng năm của các đơn vị").kind()).isEqualTo(SuggestedDeadline.Kind.NONE);
    }

    @Test
    void aTimeInWhatTheSentenceRefersToIsNoDeadline() {
        var duties = duties("""
                1. Tại Nghị quyết phiên họp tháng 8/2025, UBND tỉnh yêu cầu Sở Y tế kiểm tra kho thuốc.
                2. Theo kế hoạch quý II/2025 của Ban An toàn giao thông, Công an tỉnh kiểm tra bến đò.
                3. Sở Nội vụ thực hiện chỉ đạo về trực Tết (Công văn số 12/SNV-TC về nhiệm vụ quý IV/2025).
                """);
        assertThat(duties).hasSize(3).extracting(SuggestedObligation::deadline).containsOnly(SuggestedDeadline.NONE);
    }

    @Test
    void theSpanOfWhatIsCountedIsNoDeadlineButTheDayOfTheReportIs() {
        var duties = duties("""
                1. Các xã thống kê thiệt hại từ ngày 20/4/2025 đến ngày 02/5/2025, gửi về Sở Y tế trước ngày 15/5/2025.
                2. Các xã rà soát hộ nghèo từ ngày 20/4/2025 đến ngày 02/5/2025.
                """);
        assertThat(duties)
                .extracting(duty -> duty.deadline().due())
                .containsOnly(LocalDate.of(2025, 5, 15), LocalDate.of(2025, 5, 2));
    }

    @Test
    void aDayBeforeTheDocumentWasIssuedIsToldOfUnlessItBinds() {
        assertThat(deadline("khắc phục hạn chế nêu trong tháng 01/2020 của các xã"))
                .isEqualTo(SuggestedDeadline.NONE);
        assertThat(deadline("hoàn thành việc rà soát trước ngày 01/01/2020").due())
                .isEqualTo(LocalDate.of(2020, 1, 1));
    }

    @Test
    void aDayAndMonthMayBePartedByAHyphenAndTwoDaysAreNoDayAndMonth() {
        assertThat(deadline("báo cáo Sở Y tế trước ngày 15-12").due()).isEqualTo(LocalDate.of(2025, 12, 15));
        assertThat(deadline("báo cáo Sở Y tế trước 15-12").due()).isEqualTo(LocalDate.of(2025, 12, 15));
        assertThat(deadline("tổ chức hội thi ngày 10-12/5/2025").due()).isNotEqualTo(LocalDate.of(2025, 12, 10));
    }

    @Test
    void unitsOfTimeAfterReviewsTellHowOften() {
        assertThat(deadline("xây dựng báo cáo quý, 6 tháng, năm về cải cách hành chính")
                        .recurrence())
                .isEqualTo(Recurrence.QUARTERLY);
        assertThat(deadline("sơ kết 6 tháng, tổng kết năm việc thực hiện Chỉ thị")
                        .recurrence())
                .isEqualTo(Recurrence.HALF_YEARLY);
        assertThat(deadline("tổng kết năm học ở các trường")).isEqualTo(SuggestedDeadline.NONE);
    }

    @Test
    void anEventInThePurposeIsNoDeadline() {
        assertThat(deadline("chuẩn bị lực lượng, phương tiện để xử lý khi có sự cố xảy ra")
                        .kind())
                .isEqualTo(SuggestedDeadline.Kind.NONE);
        assertThat(deadline("cử cán bộ hỗ trợ cơ sở khi có yêu cầu").kind()).isEqualTo(SuggestedDeadline.Kind.RELATIVE);
        assertThat(deadline("sẵn sàng xuồng máy để đưa dân qua sông khi có lũ").kind())
                .isEqualTo(SuggestedDeadline.Kind.RELATIVE);
    }

    @Test
    void anIntervalBehindWhatComesRegularlyByItselfIsNoDeadline() {
        assertThat(deadline("chi trả trợ cấp hằng tháng cho người cao tuổi")).isEqualTo(SuggestedDeadline.NONE);
        assertThat(deadline("mở chuyên mục theo kế hoạch hằng năm về nước sạch"))
                .isEqualTo(SuggestedDeadline.NONE);
        assertThat(deadline("xây dựng kế hoạch hằng năm").recurrence()).isEqualTo(Recurrence.YEARLY);
    }

    @Test
    void whatOthersAreToBeToldToDoAgainAndAgainIsAStandingDuty() {
        assertThat(deadline("chỉ đạo Phòng Y tế: Thường xuyên kiểm tra trạm xá").recurrence())
                .isEqualTo(Recurrence.ONGOING);
        assertThat(deadline("chỉ đạo Phòng Y tế: Kiểm tra trạm xá")).isEqualTo(SuggestedDeadline.NONE);
    }
}
