package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("parser")
class ReadingTheHeadTest {

    @Test
    void aPartyPlanSaysItsNumberBeforeTheNationalTitle() {
        assertThat(said("plan-of-a-party-committee"))
                .containsExactly("ke_hoach", "15-KH/TU", "Ban Thường vụ Tỉnh ủy Lâm Hà", "2024-03-05");
    }

    @Test
    void aDispatchIsOfNoKindOfItsOwn() {
        assertThat(said("dispatch")).containsExactly("khac", "99/CĐ-TTg", "Thủ tướng Chính phủ", "2024-09-12");
    }

    @Test
    void aTitleIsReadThroughBlankLinesAndInOneLine() {
        var spread = Samples.text("letter-of-a-district").replace("\n", "\n\n");
        assertThat(said(DirectiveParser.parse(spread))).isEqualTo(said("letter-of-a-district"));
        var joined = DirectiveParser.parse("""
                TỈNH ỦY LÂM HÀ
                Số 15-KH/TU
                KẾ HOẠCH thực hiện Nghị quyết về chuyển đổi số trên địa bàn tỉnh
                Ban Thường vụ Tỉnh ủy xây dựng Kế hoạch thực hiện Nghị quyết với các nội dung chủ yếu như sau:
                1. Các cấp ủy quán triệt Nghị quyết.
                """).metadata();
        assertThat(Objects.requireNonNull(joined.subject()).text()).startsWith("thực hiện Nghị quyết về chuyển đổi số");
    }

    @Test
    void theNationalTitleMayStandBetweenTheTwoLinesOfTheName() {
        var dispatch = DirectiveParser.parse("""
                ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                  TỈNH LÂM HÀ                  Độc lập - Tự do - Hạnh phúc
                Số: 14/CĐ-UBND          Lâm Hà, ngày 02 tháng 8 năm 2025
                CÔNG ĐIỆN
                Về việc khắc phục hậu quả mưa lũ
                1. Sở Xây dựng xử lý các điểm sạt lở trên quốc lộ.
                """);
        assertThat(said(dispatch)).containsExactly("khac", "14/CĐ-UBND", "Ủy ban nhân dân tỉnh Lâm Hà", "2025-08-02");
    }

    @Test
    void anOfficeAloneIsTheOfficeOfTheBodyAboveIt() {
        var notice = DirectiveParser.parse("""
                ỦY BAN NHÂN DÂN
                TỈNH LÂM HÀ
                VĂN PHÒNG
                Số: 38/TB-VP
                THÔNG BÁO
                Kết luận của Chủ tịch Ủy ban nhân dân tỉnh tại cuộc họp giao ban
                1. Giao Sở Nội vụ rà soát quy chế làm việc của các cơ quan.
                """);
        assertThat(Objects.requireNonNull(notice.metadata().issuer()).text())
                .isEqualTo("Văn phòng Ủy ban nhân dân tỉnh Lâm Hà");
    }

    @Test
    void aLetterOfThePartySaysUnderItsNumberWhatItIsAboutAndRoomMayBeLeftForTheFigure() {
        var letter = DirectiveParser.parse("""
                ĐẢNG BỘ TỈNH LÂM HÀ
                HUYỆN ỦY AN PHÚ
                *
                Số       -CV/HU
                Triển khai Kế hoạch số 20-KH/TU
                của Tỉnh ủy
                ĐẢNG CỘNG SẢN VIỆT NAM
                An Phú, ngày 12 tháng 01 năm 2020

                Kính gửi: Các chi bộ trực thuộc.

                Ban Thường vụ Huyện ủy yêu cầu các chi bộ trực thuộc tổ chức học tập trước ngày 30/01/2020.
                """).metadata();
        assertThat(letter.number()).isNull();
        assertThat(letter.subject()).extracting(Phrase::text).isEqualTo("Triển khai Kế hoạch số 20-KH/TU\ncủa Tỉnh ủy");
        assertThat(letter.issuer()).extracting(Phrase::text).isEqualTo("Ban Thường vụ Huyện ủy An Phú");
    }

    @Test
    void aPageMayGiveNumberDateAndSubjectOfALetterInOneLine() {
        var letter = DirectiveParser.parse("""
                Số 77/SNV-CCHC Ngày 07-9-2020 V/v báo cáo công tác cải cách hành chính của các xã, phường.
                Đăng ngày: 07/09/2020 11:03:35
                Kính gửi: Các xã, phường.
                Theo đề nghị của Bộ Nội vụ, Sở Nội vụ yêu cầu các xã, phường gửi số liệu trước ngày 10/9/2020.
                """);
        assertThat(said(letter)).containsExactly("cong_van", "77/SNV-CCHC", "Sở Nội vụ", "2020-09-07");
        assertThat(letter.metadata().subject())
                .extracting(Phrase::text)
                .asString()
                .startsWith("V/v báo cáo công tác");
    }

    @Test
    void aLetterHasItsSubjectUnderItsNumber() {
        assertThat(said("letter-of-a-district"))
                .containsExactly("cong_van", "123/UBND-VHTT", "Uỷ ban nhân dân huyện Đông Hưng", "2019-01-09");
    }

    @Test
    void aWebPageTellsItInHeadlineAndLead() {
        assertThat(said("web-page")).containsExactly("ket_luan", "91-KL/TW", "Bộ Chính trị", "2024-08-12");
    }

    @Test
    void theNationalTitleMayStandInTheLineOfTheBody() {
        assertThat(said("resolution-with-annex")).containsExactly("nghi_quyet", "50/NQ-CP", "Chính phủ", "2021-05-20");
        assertThat(said("plan-of-a-department"))
                .containsExactly("ke_hoach", "210/KH-SGDĐT", "Sở Giáo dục và Đào tạo", "2020-02-03");
    }

    @Test
    void whatTheTextDoesNotSayIsLeftOut() {
        assertThat(said("decision-without-head")).containsExactly("quyet_dinh", "–", "Thủ tướng Chính phủ", "–");
    }

    @Test
    void documentsCitedAreFoundOnceWithTheirDates() {
        assertThat(Samples.parsed("web-page").references())
                .extracting(Reference::number, Reference::date)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("29-NQ/TW", LocalDate.of(2013, 11, 4)),
                        org.assertj.core.groups.Tuple.tuple("100-TTr/BTGTW", LocalDate.of(2024, 5, 24)));
    }

    @Test
    void aListOfNumbersIsAListOfDocuments() {
        var parsed =
                DirectiveParser.parse("Thực hiện các Nghị quyết số 57-NQ/TW, 59-NQ/TW và 68 - NQ/TW, ngày 04/5/2025.");
        assertThat(parsed.references())
                .extracting(Reference::number)
                .containsExactly("57-NQ/TW", "59-NQ/TW", "68-NQ/TW");
    }

    private static List<String> said(String sample) {
        return said(Samples.parsed(sample));
    }

    private static List<String> said(ParsedDirective parsed) {
        var metadata = parsed.metadata();
        var type = metadata.type();
        return List.of(
                type == null ? "–" : type.value().code(),
                metadata.number() == null ? "–" : metadata.number().text(),
                metadata.issuer() == null ? "–" : metadata.issuer().text(),
                Objects.toString(metadata.date() == null ? "–" : metadata.date().value()));
    }

    @Test
    void theTitleMayNameTheBodyThatSpeaksOnThePaperOfAnother() {
        var metadata = DirectiveParser.parse("""
                        BAN CHẤP HÀNH TRUNG ƯƠNG
                        *
                        Số 99-KL/TW
                        Hà Nội, ngày 14 tháng 5 năm 2024
                        KẾT LUẬN
                        CỦA BAN BÍ THƯ
                        về công tác thanh niên
                        -----
                        1- Các tỉnh uỷ xây dựng kế hoạch thực hiện Kết luận.
                        """).metadata();
        assertThat(metadata.issuer()).extracting(Phrase::text).isEqualTo("Ban Bí thư");
        assertThat(metadata.subject()).extracting(Phrase::text).isEqualTo("về công tác thanh niên");
    }

    @Test
    void anOfficeIsNamedAfterTheCommitteeAboveIt() {
        var metadata = DirectiveParser.parse("""
                        TỈNH ỦY VĨNH SƠN
                        BAN TUYÊN GIÁO
                        Số 25-HD/BTGTU
                        Vĩnh Sơn, ngày 10 tháng 12 năm 2020
                        HƯỚNG DẪN
                        tuyên truyền ngày lễ theo Kế hoạch số 12-KH/TU, ngày 01/12/2020
                        1. Các huyện ủy chỉ đạo treo cờ.
                        """);
        assertThat(metadata.metadata().issuer()).extracting(Phrase::text).isEqualTo("Ban Tuyên giáo Tỉnh ủy Vĩnh Sơn");
        assertThat(metadata.references()).extracting(Reference::number).containsExactly("12-KH/TU");
    }

    @Test
    void aReportGoesOnWithWhatTheDocumentSays() {
        var metadata = DirectiveParser.parse("""
                        Ngày 03/11/2022, Ban Thường vụ Tỉnh ủy đã ban hành Kế hoạch số 72-KH/TU gửi các đảng ủy về việc \
                        đánh giá đảng viên.
                        Theo đó, các đảng ủy hoàn thành việc đánh giá đảng viên ở cơ sở trước ngày 05/12/2022.
                        """).metadata();
        assertThat(metadata.number()).extracting(Phrase::text).isEqualTo("72-KH/TU");
        assertThat(metadata.issuer()).extracting(Phrase::text).isEqualTo("Ban Thường vụ Tỉnh ủy");
        assertThat(metadata.date()).extracting(Found::value).isEqualTo(LocalDate.of(2022, 11, 3));
        assertThat(metadata.subject()).extracting(Phrase::text).isEqualTo("về việc đánh giá đảng viên");
    }

    @Test
    void aReportMayNameTheDocumentAfterWhatItIsAbout() {
        var metadata = DirectiveParser.parse("""
                        Nội dung trên được nêu tại Công văn số 639/VPUB-TH về việc trực cơ quan dịp lễ, do Văn phòng UBND \
                        tỉnh vừa gửi các sở, ngành.
                        Theo đó, các sở, ngành bố trí lãnh đạo trực cơ quan trong những ngày nghỉ lễ.
                        """).metadata();
        assertThat(metadata.number()).extracting(Phrase::text).isEqualTo("639/VPUB-TH");
        assertThat(metadata.issuer()).extracting(Phrase::text).isEqualTo("Văn phòng UBND tỉnh");
    }

    @Test
    void aReportMayPresentTheDocumentWithoutItsHead() {
        var metadata = DirectiveParser.parse("""
                        Ban Thường vụ Tỉnh ủy Đông Sơn ban hành Chỉ thị về bảo vệ rừng
                        ĐSO - Ngày 10/4/2022, Ban Thường vụ Tỉnh ủy Đông Sơn đã ban hành Chỉ thị số 18-CT/TU về công tác \
                        bảo vệ rừng. Báo Đông Sơn trân trọng giới thiệu nội dung Chỉ thị:
                        1. Các cấp ủy lãnh đạo thực hiện nghiêm các quy định về bảo vệ và phát triển rừng trên địa bàn.
                        2. Các chủ rừng tăng cường tuần tra, kiểm soát người ra vào rừng trong mùa khô hằng năm.
                        Chỉ thị này phổ biến đến chi bộ.
                        """).metadata();
        assertThat(metadata.number()).extracting(Phrase::text).isEqualTo("18-CT/TU");
        assertThat(metadata.issuer()).extracting(Phrase::text).isEqualTo("Ban Thường vụ Tỉnh ủy Đông Sơn");
        assertThat(metadata.date()).extracting(Found::value).isEqualTo(LocalDate.of(2022, 4, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "vừa ký ban hành Chỉ thị số 04/CT-UBND, 04/CT-UBND",
        "vừa ký công văn hỏa tốc số 83/UBND-VP, 83/UBND-VP",
        "vừa ban hành Văn bản số 841/SNN&PTNT-CCKL, 841/SNN&PTNT-CCKL",
        "vừa ban hành Công văn số 9244 /UBND-NLN2, 9244/UBND-NLN2"
    })
    void aReportSaysInManyWaysThatADocumentWasJustIssued(String issued, String number) {
        var metadata = DirectiveParser.parse("Chủ tịch UBND tỉnh " + issued + " về công tác phòng, chống thiên tai.\n"
                        + "Theo đó, các xã rà soát phương án sơ tán dân trước mùa mưa bão trên địa bàn.\n")
                .metadata();
        assertThat(metadata.number()).extracting(Phrase::text).isEqualTo(number);
        assertThat(metadata.issuer()).extracting(Phrase::text).isEqualTo("Chủ tịch UBND tỉnh");
    }
}
