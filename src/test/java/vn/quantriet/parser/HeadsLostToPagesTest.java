package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a document says of itself where a web page has kept only pieces of its head. */
@Tag("parser")
class HeadsLostToPagesTest {

    @Test
    void aPageFilesTheDocumentUnderFields() {
        var parsed = DirectiveParser.parse("""
                # CÔNG VĂN SỐ 15/VPCP-KGVX VỀ PHÁT TRIỂN DU LỊCH

                **Cơ quan ban hành:** Văn phòng Chính phủ
                **Số hiệu:** 15/VPCP-KGVX
                **Ngày ban hành:** 12/03/2022
                **Người ký:** Nguyễn Văn An

                Về việc phát triển du lịch, Phó Thủ tướng Chính phủ có ý kiến chỉ đạo như sau:

                1. Sở Du lịch rà soát các điểm du lịch trên địa bàn và lập danh mục gửi Bộ.
                """);
        assertThat(said(parsed)).containsExactly("cong_van", "15/VPCP-KGVX", "Văn phòng Chính phủ", "2022-03-12");
    }

    @Test
    void aHeadlineClosesWithNumberAndDateInBrackets() {
        var parsed = DirectiveParser.parse("""
                Về việc báo cáo tình hình kho thóc tại khu vực nông thôn (35/VP-KTN, ngày 23/10/2017).

                Đồng chí Nguyễn Văn An, Phó Chủ tịch UBND tỉnh có ý kiến như sau:

                Giao Sở Tài chính chủ trì kiểm tra các kho thóc và báo cáo Bộ Tài chính theo yêu cầu.

                Văn phòng UBND tỉnh thông báo để Sở Tài chính, các cơ quan liên quan thực hiện./.
                """);
        assertThat(said(parsed)).containsExactly("cong_van", "35/VP-KTN", "Văn phòng UBND tỉnh", "2017-10-23");
    }

    @Test
    void aDigestListsTheDocumentBehindItsBody() {
        var parsed = DirectiveParser.parse("""
                1. Văn phòng Chính phủ: Thông báo số 16/TB-VPCP ngày 14/5/2021 Kết luận của Thủ tướng về công tác bầu cử
                Theo đó, Thủ tướng Chính phủ yêu cầu các Bộ tập trung thực hiện các công việc sau:
                - Bộ Nội vụ hướng dẫn cụ thể công tác chuẩn bị trong ngày bầu cử đại biểu các cấp.
                """);
        assertThat(said(parsed)).containsExactly("thong_bao", "16/TB-VPCP", "Văn phòng Chính phủ", "2021-05-14");
        assertThat(parsed.references()).isEmpty();
    }

    @Test
    void whatTheSiteSaysStandsAboveTheHead() {
        var parsed = DirectiveParser.parse("""
                Để sử dụng toàn bộ tiện ích của trang vui lòng lựa chọn và đăng ký gói cước phù hợp.
                Nếu bạn là thành viên. Vui lòng ĐĂNG NHẬP để tiếp tục.
                ỦY BAN NHÂN DÂN TỈNH QUÊ MỚI | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
                Số: 15/CT-UBND | Quê Mới, ngày 25 tháng 12 năm 2018 |
                CHỈ THỊ
                VỀ VIỆC TĂNG CƯỜNG KỶ LUẬT, KỶ CƯƠNG
                1. Các sở, ngành rà soát quy chế làm việc của cơ quan mình trong quý I.
                """);
        assertThat(said(parsed)).containsExactly("chi_thi", "15/CT-UBND", "Ủy ban nhân dân tỉnh Quê Mới", "2018-12-25");
    }

    @Test
    void theLeadTellsWhatALetterIsAboutWithoutSayingSo() {
        var parsed = DirectiveParser.parse("""
                Ngày 04/12, UBND tỉnh ban hành Công văn số 2221 /UBND-TH, tổng hợp những nội dung khác nhau giữa báo cáo và dự thảo nghị quyết.
                Công văn nêu rõ: UBND tỉnh nhận được Báo cáo số 55/BC-HĐND ngày 01/12/2017 của HĐND tỉnh.
                Giao các sở, ngành theo chức năng, nhiệm vụ được giao, giải trình những nội dung khác nhau giữa báo cáo và dự thảo nghị quyết.
                """);
        assertThat(said(parsed)).containsExactly("cong_van", "2221/UBND-TH", "UBND tỉnh", "–");
        assertThat(parsed.metadata().subject())
                .extracting(Phrase::text)
                .isEqualTo("tổng hợp những nội dung khác nhau giữa báo cáo và dự thảo nghị quyết");
    }

    private static List<String> said(ParsedDirective parsed) {
        var metadata = parsed.metadata();
        return Stream.of(
                        Objects.requireNonNull(metadata.type()).value().code(),
                        text(metadata.number()),
                        text(metadata.issuer()),
                        metadata.date() == null ? "–" : metadata.date().value().toString())
                .toList();
    }

    private static String text(@Nullable Phrase phrase) {
        return phrase == null ? "–" : phrase.text();
    }
}
