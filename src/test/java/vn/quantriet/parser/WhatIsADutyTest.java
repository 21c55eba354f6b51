package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which words are a duty of their own and which are none, how sure that is, and what is left over. */
@Tag("parser")
class WhatIsADutyTest {

    @Test
    void aReportThatComesBackIsADutyOfItsOwn() {
        var duties = duties("1. Sở Nội vụ theo dõi việc thực hiện Kết luận, hằng năm báo cáo Ban Thường vụ Tỉnh ủy.");
        assertThat(duties)
                .extracting(
                        duty -> duty.action().text(), duty -> duty.deadline().recurrence())
                .containsExactly(
                        tuple("theo dõi việc thực hiện Kết luận", null),
                        tuple("báo cáo Ban Thường vụ Tỉnh ủy", Recurrence.YEARLY));
    }

    @Test
    void praiseAndWhatOnlyTellsMoreOfTheWorkAreNoDuties() {
        var duties = duties("""
                1. Xác định công tác này là nhiệm vụ thường xuyên của cả hệ thống chính trị. Ban Thường vụ ghi nhận, đánh giá cao nỗ lực của các địa phương.
                2. Sở Tài chính xây dựng phương án. Trong đó, phân công rõ trách nhiệm; kiểm soát dòng tiền.
                3. Tuyệt đối không tổ chức liên hoan.
                """);
        assertThat(duties)
                .extracting(duty -> duty.action().text())
                .containsExactly("xây dựng phương án", "Tuyệt đối không tổ chức liên hoan");
    }

    @Test
    void whatAnInspectionFoundOrdersNothing() {
        var duties = duties("""
                1. Ưu điểm: Chi bộ quán triệt các quy định; tổ chức sinh hoạt đúng kỳ.
                2. Về hạn chế, tồn tại:
                - Xây dựng kế hoạch chưa sát thực tế.
                3. Yêu cầu Chi bộ xây dựng kế hoạch khắc phục.
                """);
        assertThat(duties).extracting(duty -> duty.action().text()).containsExactly("xây dựng kế hoạch khắc phục");
    }

    @Test
    void anOrderWithoutAnObjectIsWorkUnlessItOnlyRepeatsTheWhole() {
        var duties = duties("""
                1. Về đề nghị của xã Quê Mới, giao Sở Y tế xem xét, giải quyết.
                2. Đồng ý bổ sung dự án. Yêu cầu các đơn vị nghiêm túc triển khai, thực hiện.
                3. Giao Giám đốc Sở Tài chính chủ trì, phối hợp với Công an tỉnh triển khai thực hiện Kế hoạch này.
                4. Thống nhất giao Sở Xây dựng thẩm định hồ sơ.
                5. Cho phép Sở Nội vụ lùi thời hạn.
                """);
        assertThat(duties)
                .extracting(duty -> duty.action().text())
                .containsExactly("xem xét, giải quyết", "triển khai thực hiện Kế hoạch này", "thẩm định hồ sơ");
    }

    @Test
    void toTellWhatBecameOfAPlanIsADutyOfItsOwn() {
        var duties = duties("""
                1. Sở Y tế xây dựng đề án sáp nhập các trạm và báo cáo kết quả thực hiện.
                2. Sở Y tế lập danh sách các hộ đã được hỗ trợ và báo cáo Ủy ban nhân dân tỉnh.
                3. Sở Y tế kiểm tra các quầy thuốc, thường xuyên báo cáo Ủy ban nhân dân tỉnh.
                """);
        assertThat(duties)
                .extracting(duty -> duty.action().text())
                .containsExactly(
                        "xây dựng đề án sáp nhập các trạm",
                        "báo cáo kết quả thực hiện",
                        "lập danh sách các hộ đã được hỗ trợ",
                        "báo cáo Ủy ban nhân dân tỉnh",
                        "kiểm tra các quầy thuốc",
                        "thường xuyên báo cáo Ủy ban nhân dân tỉnh");
    }

    @Test
    void everyDutySaysHowSureItIsAndWhy() {
        var duties = duties("""
                1. Sở Y tế rà soát định mức.
                2. Sở Nội vụ
                a) Tổng hợp số liệu.
                3. Lập danh sách hộ nghèo.
                """);
        assertThat(duties).allSatisfy(duty -> assertThat(duty.reasons()).isNotEmpty());
        assertThat(duties)
                .extracting(SuggestedObligation::confidence)
                .isSortedAccordingTo(Comparator.reverseOrder())
                .doesNotHaveDuplicates();
    }

    @Test
    void whatOrdersButIsNotUnderstoodIsListed() {
        var parsed = DirectiveParser.parse("""
                CHỈ THỊ
                Về việc thử

                1. Sở Y tế rà soát định mức.
                2. Công tác này do ai chủ trì thì người đó chịu trách nhiệm.
                """);
        assertThat(parsed.notUnderstood())
                .singleElement()
                .satisfies(block -> assertThat(block.span().of(parsed.source())).startsWith("2. Công tác này"));
    }

    private static List<SuggestedObligation> duties(String text) {
        return DirectiveParser.parse("CHỈ THỊ\nVề việc thử\n\n" + text).obligations();
    }
}
