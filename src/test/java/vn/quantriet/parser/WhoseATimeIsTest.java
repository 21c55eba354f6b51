package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.quantriet.parser.DatedDirective.duties;
import static vn.quantriet.parser.DatedDirective.recurrence;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where a text gives several pieces of work or several times: which time is whose, and what is work of its own. */
@Tag("parser")
class WhoseATimeIsTest {

    @Test
    void whatMustBeSentByADayIsADutyOrTimesTheWorkThatYieldsIt() {
        var duties = duties("""
                1. Các xã lập tổ trực gác rừng. Danh sách tổ trực phải được gửi về Sở Nội vụ trước ngày 15/5/2025.
                2. Sở Y tế rà soát quỹ nhà công vụ. Số liệu phải được gửi về Sở Nội vụ trước ngày 20/5/2025.
                3. Các xã báo cáo kết quả trồng rừng. Báo cáo gửi về Sở Nội vụ trước ngày 25/5/2025.
                """);
        assertThat(duties)
                .extracting(
                        duty -> duty.action().text(), duty -> duty.deadline().due())
                .containsExactly(
                        tuple("lập tổ trực gác rừng", null),
                        tuple("Danh sách tổ trực phải được gửi về Sở Nội vụ", LocalDate.of(2025, 5, 15)),
                        tuple("rà soát quỹ nhà công vụ", LocalDate.of(2025, 5, 20)),
                        tuple("báo cáo kết quả trồng rừng", LocalDate.of(2025, 5, 25)));
    }

    @Test
    void thePeriodReportedOnAndTheHourOfABeginningBindNothing() {
        var duties = duties("""
                1. Sở Nội vụ báo cáo tình hình tháng 5 năm 2025 trước ngày 10/6/2025.
                2. Sở Nội vụ báo cáo kết quả thực hiện quý II năm 2025.
                3. Sở Nội vụ báo cáo kết quả thực hiện trong quý II năm 2025.
                4. Sở Y tế tạm dừng các lớp học từ 0 giờ ngày 01/6/2025.
                """);
        assertThat(duties)
                .extracting(duty -> duty.deadline().due())
                .containsExactly(LocalDate.of(2025, 6, 10), null, LocalDate.of(2025, 6, 30), null);
    }

    @Test
    void aSentenceThatOnlySaysWhenTimesTheWorkBeforeIt() {
        var duties = duties("""
                1. Sở Nội vụ xây dựng phương án sắp xếp. Hoàn thành trong quý II/2025.
                2. Sở Y tế tập huấn cho trạm y tế. Thời gian thực hiện từ ngày 01/4/2025 đến ngày 30/4/2025.
                3. Sở Tài chính rà soát dự toán. Việc rà soát dự toán phải hoàn thành trước ngày 15/5/2025.
                """);
        assertThat(duties)
                .extracting(duty -> duty.deadline().due())
                .containsExactly(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 4, 30), LocalDate.of(2025, 5, 15));
    }

    @Test
    void aTimeBeforeTheVerbNeedsNoComma() {
        var duties = duties("""
                1. Sở Nội vụ:
                - Mỗi quý tổ chức ít nhất một cuộc kiểm tra đột xuất.
                - Biên soạn tài liệu hỏi đáp; chậm nhất ngày 20/4/2025 gửi tài liệu cho các xã.
                - Tiếp nhận phản ánh của người dân; chậm nhất 02 ngày kể từ khi nhận phản ánh phải công khai kết quả.
                """);
        assertThat(duties)
                .extracting(duty -> duty.deadline().kind().code() + recurrence(duty.deadline()))
                .containsExactly("recurring quarterly", "none", "date", "none", "relative");
    }

    @Test
    void whatFollowsAConditionIsWorkOfItsOwn() {
        var duties = duties("1. Sở Nội vụ tháo gỡ vướng mắc theo thẩm quyền, trường hợp vượt thẩm quyền thì báo cáo "
                + "Ủy ban nhân dân tỉnh.");
        assertThat(duties)
                .extracting(
                        duty -> duty.action().text(),
                        duty -> duty.deadline().kind().code())
                .containsExactly(
                        tuple("tháo gỡ vướng mắc theo thẩm quyền", "none"),
                        tuple("báo cáo Ủy ban nhân dân tỉnh", "relative"));
    }

    @Test
    void theDayAtTheEndIsTheDayOfAllThatIsJoined() {
        var duties =
                duties("1. Sở Nội vụ xây dựng kế hoạch kiểm tra chi tiết và gửi về Sở Tài chính trước ngày 15/4/2025.");
        assertThat(duties)
                .extracting(duty -> duty.deadline().due())
                .containsExactly(LocalDate.of(2025, 4, 15), LocalDate.of(2025, 4, 15));
    }

    @Test
    void otherWorkToBeCompletedIsNoTimeForTheWorkBeforeIt() {
        var duties = duties("1. Sở Nội vụ thông báo cho các chủ tàu; hoàn thành kiểm đếm tàu trước ngày 22/4/2025.");
        assertThat(duties).extracting(duty -> duty.deadline().due()).containsExactly(null, LocalDate.of(2025, 4, 22));
    }

    @Test
    void sendingWhatIsNamedBeforeItsVerbIsWorkOfItsOwn() {
        var duties = duties("1. Sở Nội vụ chọn 05 xã làm điểm; danh sách gửi về Sở Tài chính trước ngày 20/4/2025.");
        assertThat(duties)
                .extracting(
                        duty -> duty.action().text(), duty -> duty.deadline().due())
                .containsExactly(
                        tuple("chọn 05 xã làm điểm", null),
                        tuple("danh sách gửi về Sở Tài chính", LocalDate.of(2025, 4, 20)));
    }

    @Test
    void twoLevelsWithTwoDatesAreTwoDutiesOfTheSameWork() {
        var duties = duties("""
                1. Thời gian tổ chức hội nghị học tập đối với cấp tỉnh hoàn thành trong tháng 4-2025; cấp xã hoàn \
                thành trong tháng 5-2025.
                2. Các huyện ủy tổ chức quán triệt Nghị quyết; cấp huyện hoàn thành trước ngày 15/4/2025, đảng ủy \
                xã hoàn thành trước ngày 30/4/2025.
                """);
        assertThat(duties)
                .extracting(duty ->
                        duty.lead().getFirst().text() + " " + duty.deadline().due())
                .containsExactly(
                        "cấp tỉnh 2025-04-30", "cấp xã 2025-05-31", "cấp huyện 2025-04-15", "đảng ủy xã 2025-04-30");
        assertThat(duties.get(1).action().text()).isEqualTo("tổ chức hội nghị học tập");
    }

    @Test
    void aLevelWithItsOwnDayHasADutyOfItsOwn() {
        var duties = duties("""
                1. Các xã rà soát, lập danh mục cầu yếu: cấp xã trước ngày 15/4/2025, cấp tỉnh trước ngày 30/4/2025.
                2. Sở Y tế tổ chức hội nghị ở cấp tỉnh trong tháng 4/2025, ở cấp xã trong tháng 5/2025.
                """);
        assertThat(duties)
                .extracting(duty ->
                        duty.lead().getFirst().text() + " " + duty.deadline().due())
                .containsExactly(
                        "cấp xã 2025-04-15", "cấp tỉnh 2025-04-30", "Sở Y tế 2025-04-30", "Sở Y tế 2025-05-31");
        assertThat(duties.get(1).action().text()).isEqualTo("rà soát, lập danh mục cầu yếu");
    }

    @Test
    void anotherBodyBehindADayHasWorkOfItsOwn() {
        var duties = duties("1. Các xã hoàn thành kiểm kê kho thóc trong tháng 4/2025, Sở Tài chính tổng hợp số liệu "
                + "trước ngày 15/5/2025.");
        assertThat(duties)
                .extracting(duty ->
                        duty.lead().getFirst().text() + " " + duty.deadline().due())
                .containsExactly("Các xã 2025-04-30", "Sở Tài chính 2025-05-15");
    }

    @Test
    void aDayOnWhichSomethingBeginsLeavesWhatIsOrderedWithoutADeadline() {
        var duties = duties("""
                1. Sở Nội vụ:
                - Kết nối kho dữ liệu trong quý II/2025; từ ngày 01/7/2025 không tiếp nhận hồ sơ giấy.
                - Bắt đầu từ ngày 01/5/2025, Sở Y tế tiêm phòng đàn vật nuôi.
                """);
        assertThat(duties)
                .extracting(
                        duty -> duty.action().text(),
                        duty -> duty.deadline().kind().code())
                .containsExactly(
                        tuple("Kết nối kho dữ liệu", "quarter"),
                        tuple("không tiếp nhận hồ sơ giấy", "none"),
                        tuple("tiêm phòng đàn vật nuôi", "none"));
    }
}
