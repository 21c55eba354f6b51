package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which bodies a list names: those that share a head, and those that stand by themselves. */
@Tag("parser")
class ListsOfBodiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                UBND các huyện Quê Mới, An Phú và Hòa Lợi rà soát hộ nghèo. | UBND huyện Quê Mới + UBND huyện An Phú + UBND huyện Hòa Lợi
                Chủ tịch UBND các xã Tân An, Tân Bình chỉ đạo khắc phục sạt lở. | Chủ tịch UBND xã Tân An + Chủ tịch UBND xã Tân Bình
                Giao UBND các huyện Quê Mới, An Phú, thành phố Hòa Lợi cắm biển báo. | UBND huyện Quê Mới + UBND huyện An Phú + UBND thành phố Hòa Lợi
                Các tỉnh Quê Mới, An Phú chủ động sơ tán dân. | tỉnh Quê Mới + tỉnh An Phú
                UBND các tỉnh Bắc Bộ và Bắc Trung Bộ rà soát đê điều. | UBND các tỉnh Bắc Bộ và Bắc Trung Bộ
                UBND các xã Tân An, Công an huyện kiểm tra kho. | UBND các xã Tân An + Công an huyện
                Giám đốc các Sở Xây dựng, Tài chính và Y tế rà soát quỹ đất. | Giám đốc Sở Xây dựng + Giám đốc Sở Tài chính + Giám đốc Sở Y tế
                Các Sở Giáo dục và Đào tạo, Nội vụ, Công an tỉnh rà soát biên chế. | Sở Giáo dục và Đào tạo + Sở Nội vụ + Công an tỉnh
                Các Bộ Quốc phòng, Công an, Ngân hàng Nhà nước kiểm tra biên mậu. | Bộ Quốc phòng + Bộ Công an + Ngân hàng Nhà nước
                Các sở, ngành: Tài chính, Nội vụ, Y tế rà soát biên chế. | Sở Tài chính + Sở Nội vụ + Sở Y tế
                Các bộ, ngành liên quan: Tài chính, Y tế, UBND các xã rà soát định mức. | Bộ Tài chính + Bộ Y tế + UBND các xã
                UBND tỉnh, Giám đốc các sở, ngành: Tài chính; Nội vụ; Công an tỉnh có trách nhiệm rà soát quỹ đất. | UBND tỉnh + Giám đốc sở Tài chính + Giám đốc sở Nội vụ + Giám đốc Công an tỉnh
                """)
    void namesThatShareAHeadAreBodiesEach(String sentence, String leads) {
        assertThat(leads("1. " + sentence)).isEqualTo(leads);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Chi cục Kiểm lâm và UBND các xã tuần tra rừng. | Chi cục Kiểm lâm + UBND các xã
                Đảng ủy, UBND các xã rà soát hộ nghèo. | Đảng ủy, UBND các xã
                Các Ban, Văn phòng Huyện ủy tham mưu tổ chức hội nghị. | Các Ban + Văn phòng Huyện ủy
                Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh lập danh sách. | Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh
                Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh trực ban. | Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh
                Ban QLDA đầu tư xây dựng huyện bàn giao mặt bằng. | Ban QLDA đầu tư xây dựng huyện
                Tổng công ty Hàng không Quê Mới bố trí chuyến bay. | Tổng công ty Hàng không Quê Mới
                Hạt Kiểm lâm số 2 tuần tra rừng. | Hạt Kiểm lâm số 2
                Ban Chỉ đạo quốc gia về phòng, chống thiên tai trực ban. | Ban Chỉ đạo quốc gia về phòng, chống thiên tai
                Tổ công tác tỉnh chuyển đổi số rà soát dữ liệu. | Tổ công tác tỉnh chuyển đổi số
                Cơ quan Thường trực Ban Chỉ đạo 389 tỉnh kiểm tra các chợ. | Cơ quan Thường trực Ban Chỉ đạo 389 tỉnh
                Cơ quan Công an cùng cấp xử lý vi phạm. | Cơ quan Công an cùng cấp
                Hiệu trưởng các trường công lập tổ chức ký cam kết. | Hiệu trưởng các trường công lập
                """)
    void aNameEndsWhereTheNextBodyBegins(String sentence, String leads) {
        assertThat(leads("1. " + sentence)).isEqualTo(leads);
    }

    private static String leads(String text) {
        var lead = DirectiveParser.parse("CHỈ THỊ\nVề việc thử\n\n" + text)
                .obligations()
                .getFirst()
                .lead();
        return String.join(" + ", lead.stream().map(Phrase::text).toList());
    }
}
