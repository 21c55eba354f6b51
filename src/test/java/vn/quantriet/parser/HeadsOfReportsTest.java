package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a news report tells of the document it is about: who speaks in it, and of what. */
@Tag("parser")
class HeadsOfReportsTest {

    @Test
    void theHolderOfAnOfficeSpeaksForTheBody() {
        assertThat(issuer("""
                Kết luận hội nghị, đồng chí Trưởng Ban Dân vận Tỉnh ủy yêu cầu các đơn vị rà soát hộ nghèo theo kế hoạch.
                """)).isEqualTo("Ban Dân vận Tỉnh ủy");
        assertThat(issuer("""
                Ngày 27 tháng 5 năm 2022, đồng chí Nguyễn Văn An, Phó Bí thư Thường trực Huyện ủy Quê Mới đã ký ban hành
                Công văn số 127-CV/HU về việc rà soát hộ nghèo.

                Công văn nêu rõ: Ban Thường vụ Huyện ủy đề nghị các chi bộ rà soát hộ nghèo trên địa bàn.
                """)).isEqualTo("Ban Thường vụ Huyện ủy Quê Mới");
        assertThat(issuer("""
                Thủ tướng yêu cầu các bộ rà soát quy định về hộ nghèo và báo cáo kết quả trong tháng 5 năm nay.
                """)).isEqualTo("Thủ tướng");
    }

    @Test
    void thePlaceOfTheBodyIsNamedElsewhereInTheText() {
        assertThat(issuer("""
                Trước tình hình đó, UBND huyện Quê Mới đã họp bàn các biện pháp phòng cháy trên địa bàn các xã.

                Theo đó, UBND huyện yêu cầu các xã bố trí lực lượng trực.
                """)).isEqualTo("UBND huyện Quê Mới");
        assertThat(issuer("""
                Trước tình hình đó, UBND tỉnh yêu cầu các huyện bố trí lực lượng trực và thống kê kho thóc.

                Các huyện gửi báo cáo về Ủy ban nhân dân tỉnh Quê Mới trước ngày 05/6/2017.
                """)).isEqualTo("Ủy ban nhân dân tỉnh Quê Mới");
    }

    @Test
    void anOrderInsideANameIsNone() {
        assertThat(issuer("""
                UBND thành phố An Phú đã giao Sở Giao thông vận tải và Công an thành phố triển khai các nhiệm vụ nêu tại
                báo cáo của Sở Giao thông vận tải.
                """)).isEqualTo("UBND thành phố An Phú");
    }

    @Test
    void theLeadQuotesWhatTheLetterIsAboutOrTellsWhatItAsksFor() {
        assertThat(subject("""
                Ngày 27/5/2022, UBND huyện Quê Mới đã ký ban hành Công văn số 127/UBND-VX “về việc rà soát hộ nghèo”.

                Công văn nêu rõ: UBND huyện đề nghị các xã rà soát hộ nghèo trên địa bàn theo kế hoạch.
                """)).isEqualTo("về việc rà soát hộ nghèo");
        assertThat(subject("""
                Ngày 27/5/2022, UBND huyện Quê Mới ban hành Công văn số 127/UBND-VX, yêu cầu báo cáo kết quả rà soát.

                Theo đó, UBND huyện đề nghị các xã rà soát hộ nghèo trên địa bàn theo kế hoạch.
                """)).isEqualTo("yêu cầu báo cáo kết quả rà soát");
    }

    private static @Nullable String issuer(String text) {
        return text(DirectiveParser.parse(text).metadata().issuer());
    }

    private static @Nullable String subject(String text) {
        return text(DirectiveParser.parse(text).metadata().subject());
    }

    private static @Nullable String text(@Nullable Phrase phrase) {
        return phrase == null ? null : phrase.text();
    }
}
