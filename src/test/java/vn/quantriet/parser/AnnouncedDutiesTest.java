package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.quantriet.parser.DatedDirective.duties;
import static vn.quantriet.parser.DatedDirective.recurrence;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is meant by what a heading, an opening or a colon announces, and what only looks like an order. */
@Tag("parser")
class AnnouncedDutiesTest {

    @Test
    void ofSeveralSentencesTheLastOneAnnounces() {
        var duties = duties("""
                2. Hội đồng nhân dân tỉnh nhất trí với báo cáo của Ủy ban nhân dân tỉnh. Hội đồng nhân dân tỉnh đề nghị \
                Ủy ban nhân dân tỉnh tập trung thực hiện các nội dung sau:
                2.1. Rà soát quy hoạch đất lúa.
                2.2. Chỉ đạo Sở Xây dựng: Thường xuyên kiểm tra các công trình; xử lý các nhà thầu vi phạm.
                """);
        assertThat(duties)
                .extracting(AnnouncedDutiesTest::lead, duty -> duty.action().text())
                .containsExactly(
                        tuple("Ủy ban nhân dân tỉnh", "Rà soát quy hoạch đất lúa"),
                        tuple("Ủy ban nhân dân tỉnh", "Chỉ đạo Sở Xây dựng: Thường xuyên kiểm tra các công trình"),
                        tuple("Ủy ban nhân dân tỉnh", "xử lý các nhà thầu vi phạm"));
    }

    @Test
    void thoseAnOrderConcernsAreToDoWhatStandsBehindTheColon() {
        var duties = duties("""
                1. Đối với các sở, ban, ngành; UBND các xã và các đơn vị trực thuộc: căn cứ nhiệm vụ được giao, rà soát hồ sơ.
                2. Đối với UBND các phường: Theo chức năng, nhiệm vụ, kiểm tra các chợ.
                """);
        assertThat(duties)
                .extracting(AnnouncedDutiesTest::lead)
                .containsExactly("các sở, ban, ngành + UBND các xã + các đơn vị trực thuộc", "UBND các phường");
    }

    @Test
    void whoDirectsSeveralInOneBreathSpeaksToEach() {
        var duties = DirectiveParser.parse("""
                        UBND tỉnh chỉ đạo Sở Y tế kiểm tra các cơ sở giết mổ; Công an tỉnh xử lý vi phạm; Sở Tài chính bố trí kinh phí.
                        """).obligations();
        assertThat(duties)
                .extracting(AnnouncedDutiesTest::lead)
                .containsExactly("Sở Y tế", "Công an tỉnh", "Sở Tài chính");
    }

    @Test
    void whatStandsBehindTheWorkSaysWhoAndWhen() {
        var duties = duties("""
                1. Tổ chức hội thi nấu ăn; đơn vị chủ trì: Tỉnh đoàn; thời gian: tháng 8/2025.
                2. Rà soát hộ nghèo (hoàn thành trước ngày 15/4/2025), giao Sở Nội vụ chủ trì.
                """);
        assertThat(duties)
                .extracting(
                        AnnouncedDutiesTest::lead,
                        duty -> duty.action().text(),
                        duty -> duty.deadline().due())
                .containsExactly(
                        tuple("Tỉnh đoàn", "Tổ chức hội thi nấu ăn", LocalDate.of(2025, 8, 31)),
                        tuple("Sở Nội vụ", "Rà soát hộ nghèo", LocalDate.of(2025, 4, 15)));
    }

    @Test
    void howWorkMustBeAndWhatIsOnlyToldAreNoOrders() {
        var duties = duties("""
                1. Việc tổ chức lễ hội phải trang trọng, tiết kiệm; phát huy vai trò của nhân dân; đẩy mạnh du lịch.
                2. Mưa lớn xảy ra trên địa bàn huyện An Phú, tỉnh Quê Mới, làm hư hại nhà dân. Dự báo, mưa còn tiếp tục.
                3. Hội đồng nhân dân tỉnh đánh giá cao trách nhiệm của đại biểu trong việc kịp thời phản ánh ý kiến cử tri.
                4. Chủ tịch UBND tỉnh gửi lời thăm hỏi các gia đình bị nạn.
                """);
        assertThat(duties).isEmpty();
    }

    @Test
    void timesThatComeBackAndTimesThatAreOfSomethingElse() {
        var duties = duties("""
                1. Sở Y tế hằng tháng kiểm tra kho thuốc, hằng quý đánh giá kết quả phòng dịch.
                2. Các xã báo cáo 6 tháng (trước ngày 15/6) và năm (trước ngày 15/12) về Sở Nội vụ.
                3. Tổ trưởng các tổ dân phố vận động mỗi hộ ủng hộ ít nhất 01 ngày lương.
                4. Sở Nội vụ trình đề án tại kỳ họp thứ Hai (dự kiến tổ chức vào tháng 7/2025).
                5. Sở Y tế tiếp tục duy trì thường xuyên việc kiểm tra bến xe.
                6. Sở Nội vụ tổng hợp danh sách khi kết thúc đợt kiểm tra.
                """);
        assertThat(duties)
                .extracting(duty -> duty.deadline().kind().code() + recurrence(duty.deadline()))
                .containsExactly(
                        "recurring monthly",
                        "recurring quarterly",
                        "recurring half_yearly",
                        "none",
                        "none",
                        "recurring ongoing",
                        "relative");
    }

    @Test
    void aRomanOrdinalEndsItsSentence() {
        var duties = duties("1. Sở Văn hóa treo băng rôn chào mừng Đại hội lần thứ X. Mở chuyên mục trên báo.");
        assertThat(duties)
                .extracting(duty -> duty.action().text())
                .containsExactly("treo băng rôn chào mừng Đại hội lần thứ X", "Mở chuyên mục trên báo");
    }

    private static String lead(SuggestedObligation duty) {
        return String.join(" + ", duty.lead().stream().map(Phrase::text).toList());
    }
}
