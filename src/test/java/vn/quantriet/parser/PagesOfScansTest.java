package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What scanning does to a document: pages tear sentences, and a Roman one becomes a figure. */
@Tag("parser")
class PagesOfScansTest {

    @Test
    void aSentenceGoesOnBeneathTheBreakOfThePageBeItWithAName() {
        var parsed = DirectiveParser.parse("""
                CHỈ THỊ
                Về việc thử

                1. Sở Tài chính:

                - Chủ trì, phối hợp với các cơ quan liên quan xây dựng chính sách phù
                hợp cho các đối tượng bị ảnh hưởng bởi dịch bệnh, báo cáo Thủ tướng

                2


                --- PAGE BREAK ---

                Chính phủ trong tháng 3 năm 2019.

                - Tiếp tục triển khai các giải pháp thanh toán không dùng tiền mặt cho
                các hộ dân trên địa bàn tỉnh.
                """);
        assertThat(leads(parsed)).containsExactly("Sở Tài chính", "Sở Tài chính");
    }

    @Test
    void aRomanOneReadAsAFigureStandsBeforeTheRomanTwo() {
        var parsed = DirectiveParser.parse("""
                CHỈ THỊ
                Về việc thử

                UBND tỉnh yêu cầu các sở (sau đây gọi tắt là các cơ quan) và đề nghị cộng đồng doanh nghiệp:

                1. QUAN TRIỆT CHỈ ĐẠO

                1. Rà soát các dự án trên địa bàn tỉnh.

                2. Thống kê kho thóc trên địa bàn tỉnh.

                II. NHIỆM VỤ CỤ THỂ

                1. Sở Y tế kiểm tra kho thuốc trên địa bàn tỉnh.
                """);
        assertThat(parsed.obligations())
                .extracting(SuggestedObligation::provision)
                .containsExactly("I.1", "I.2", "II.1");
        assertThat(leads(parsed).getFirst()).isEqualTo("các sở + cộng đồng doanh nghiệp");
    }

    private static List<String> leads(ParsedDirective parsed) {
        return parsed.obligations().stream()
                .map(duty -> String.join(
                        " + ", duty.lead().stream().map(Phrase::text).toList()))
                .toList();
    }
}
