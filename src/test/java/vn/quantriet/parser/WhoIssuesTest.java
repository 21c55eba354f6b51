package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Heads that name an organ apart from its body, an office instead of the body, or were spoilt by a scan. */
@Tag("parser")
class WhoIssuesTest {

    @Test
    void aStandingOrganIsNamedWithTheBodyAboveIt() {
        var plan = metadata("""
                ỦY BAN MTTQ VIỆT NAM
                XÃ QUÊ MỚI
                BAN THƯỜNG TRỰC

                Số: 16/KH-MTTQ-BTT

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Quê Mới, ngày 18 tháng 11 năm 2025

                KẾ HOẠCH

                Thực hiện công tác giữ kho thóc của xã
                và các thôn nhiệm kỳ 2026-2031

                Căn cứ kế hoạch của cấp trên, Ban Thường trực ban hành kế hoạch giữ kho như sau:
                1. Các thôn rà soát kho thóc.
                """);
        assertThat(text(plan.issuer())).isEqualTo("Ban Thường trực Ủy ban MTTQ Việt Nam xã Quê Mới");
        assertThat(text(plan.subject()))
                .startsWith("Thực hiện công tác giữ kho")
                .endsWith("2026-2031");
    }

    @Test
    void whoHoldsTheOfficeIssuesTheDecision() {
        var decision = metadata("""
                BỘ Y TẾ
                Số: 22/QĐ-BYT
                Hà Nội, ngày 10 tháng 6 năm 2026
                QUYẾT ĐỊNH
                VỀ VIỆC GIỮ KHO THUỐC
                BỘ TRƯỞNG BỘ Y TẾ
                Căn cứ quy chế giữ kho của các đơn vị trong toàn ngành;
                QUYẾT ĐỊNH:
                Điều 1. Các vụ rà soát kho thuốc.
                """);
        assertThat(text(decision.issuer())).isEqualTo("Bộ trưởng Bộ Y tế");
    }

    @Test
    void aLetterIsKnownByItsSubjectAndRecipientsUnderASpoiltHead() {
        var letter = metadata("""
                TONG CỤC THU. cue THUẾ: TỈNH AN PHÚ Độc lập - Tự do - Hanh phúc

                Số: §Ø0 /TCT-TTr
                V/v tăng cường công tác
                giữ kho thóc

                Kính gửi: Cục Thuế các tỉnh, thành phố trực thuộc Trung ương.

                Để giữ kho thóc trong mùa mưa, Tổng cục Thuế yêu cầu Cục Thuế các tỉnh thực hiện các việc sau:
                1. Rà soát kho thóc.
                """);
        var type = letter.type();
        assertThat(tuple(type == null ? null : type.value(), text(letter.issuer()), text(letter.subject())))
                .isEqualTo(
                        tuple(DocumentType.OFFICIAL_LETTER, "Tổng cục Thuế", "V/v tăng cường công tác\ngiữ kho thóc"));
    }

    @Test
    void aShortLetterWithoutAHeadSpeaksOfItself() {
        var letter = metadata("""
                Ban Thường vụ Đoàn trường đề nghị các chi đoàn, Đoàn trường Quê Mới thông báo lịch trực kho thóc.

                Lịch trực có hiệu lực từ khi công văn này ban hành.
                """);
        var type = letter.type();
        assertThat(tuple(type == null ? null : type.value(), text(letter.issuer())))
                .isEqualTo(tuple(DocumentType.OFFICIAL_LETTER, "Ban Thường vụ Đoàn trường"));
    }

    @Test
    void recipientsWhoseHookAScanHasLostCloseTheLetterAndAFormIsNoDocument() {
        var letter = DirectiveParser.parse("""
                V/v giữ kho thóc

                Kính gửi: Cục Thuế các tỉnh, thành phố trực thuộc Trung ương.

                Tổng cục Thuế yêu cầu Cục Thuế các tỉnh giữ kho thóc theo biên bản mẫu 03/BBK.

                Noi nhận: KT.TONG CUC TRUONG
                - Các Vụ: DNL, CC, KK;
                - Luu: VT; TTr (3b).
                """);
        assertThat(letter.blocks()).doesNotHaveAnyElementsOfTypes(Block.Noise.class);
        assertThat(letter.metadata().type()).isNotNull();
        assertThat(letter.references()).isEmpty();
    }

    private static Metadata metadata(String text) {
        return DirectiveParser.structure(text).metadata();
    }

    private static @Nullable String text(@Nullable Phrase phrase) {
        return phrase == null ? null : phrase.text();
    }
}
