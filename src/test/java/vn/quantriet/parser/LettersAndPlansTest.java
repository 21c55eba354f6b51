package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What stands apart from a sentence and still says who is to act: the head of a letter, parts of a plan, articles. */
@Tag("parser")
class LettersAndPlansTest {

    @Test
    void oneLineBeneathTheWorkMaySayWhoWithWhomAndWhen() {
        var duties = DirectiveParser.parse("""
                KẾ HOẠCH
                Về an toàn giao thông

                I. NHIỆM VỤ
                1. Mở lớp tập huấn cho cán bộ xã.
                Cơ quan chủ trì: Sở Nội vụ; cơ quan phối hợp: Sở Tài chính; thời gian hoàn thành: quý III/2025.
                2. Kẻ vạch sơn ở cổng trường.
                """).obligations();
        assertThat(duties).first().satisfies(duty -> {
            assertThat(duty.action().text()).isEqualTo("Mở lớp tập huấn cho cán bộ xã");
            assertThat(duty.lead()).extracting(Phrase::text).containsExactly("Sở Nội vụ");
            assertThat(duty.coordinate()).extracting(Phrase::text).containsExactly("Sở Tài chính");
            assertThat(duty.deadline().due()).isEqualTo(LocalDate.of(2025, 9, 30));
        });
    }

    @Test
    void whereNobodyIsNamedTheLetterIsForThoseItIsSentTo() {
        var letter = DirectiveParser.parse("""
                UBND TỈNH QUÊ MỚI
                Số: 454/UBND-NC
                Quê Mới, ngày 6 tháng 4 năm 2026
                V/v bình chọn kỳ quan

                Kính gửi:
                - Giám đốc Sở Y tế;
                - Chủ tịch UBND các xã, phường.

                Xét đề nghị của Sở Nội vụ, Chủ tịch UBND tỉnh có ý kiến như sau:
                1. Rà soát danh mục kho thuốc.
                """);
        assertThat(letter.obligations())
                .singleElement()
                .satisfies(duty -> assertThat(names(duty.lead()))
                        .containsExactly("Giám đốc Sở Y tế", "Chủ tịch UBND các xã, phường"));
    }

    @Test
    void partsOfAPlanSayForAllTheWorkBesideThemWhoAndWhen() {
        var plan = DirectiveParser.parse("""
                KẾ HOẠCH
                Quy tập hồ sơ

                A. NHIỆM VỤ
                I. THU THẬP HỒ SƠ
                1. Nội dung
                a) Thu thập hồ sơ hộ tịch;
                b) Lập bản đồ lưu trữ.
                2. Cơ quan chủ trì, phối hợp
                a) Cơ quan chủ trì
                - Sở Nội vụ.
                - Bảo tàng tỉnh; Công an tỉnh.
                b) Cơ quan phối hợp
                - Các đơn vị.
                3. Thời gian thực hiện: Quý III/2026.
                II. BÀN GIAO
                1. Sở Y tế bàn giao kho thuốc.
                """);
        assertThat(plan.obligations())
                .extracting(
                        SuggestedObligation::provision,
                        duty -> names(duty.lead()),
                        duty -> names(duty.coordinate()),
                        duty -> duty.deadline().due())
                .containsExactly(
                        tuple(
                                "A.I.1.a",
                                List.of("Sở Nội vụ", "Bảo tàng tỉnh", "Công an tỉnh"),
                                List.of("Các đơn vị"),
                                LocalDate.of(2026, 9, 30)),
                        tuple(
                                "A.I.1.b",
                                List.of("Sở Nội vụ", "Bảo tàng tỉnh", "Công an tỉnh"),
                                List.of("Các đơn vị"),
                                LocalDate.of(2026, 9, 30)),
                        tuple("A.II.1", List.of("Sở Y tế"), List.of(), null));
    }

    @Test
    void aSentenceBehindTheWorkSaysWhoAndWhen() {
        var plan = DirectiveParser.parse("""
                KẾ HOẠCH
                Cải cách hành chính

                1. Niêm yết công khai thủ tục. Đơn vị thực hiện: Văn phòng huyện; thời gian: thường xuyên.
                2. Sở Y tế kiểm tra kho thuốc.
                """);
        var duty = plan.obligations().getFirst();
        assertThat(names(duty.lead())).containsExactly("Văn phòng huyện");
        assertThat(duty.deadline().recurrence()).isEqualTo(Recurrence.ONGOING);
    }

    @Test
    void romanPartsStandInTheArticleThatAnotherFollows() {
        var decision = """
                QUYẾT ĐỊNH:

                Điều 1. Phê duyệt Chương trình như sau:
                I. QUAN ĐIỂM
                1. Chậm mà chắc.
                II. TỔ CHỨC THỰC HIỆN
                1. Sở Y tế
                a) Rà soát kho thuốc.
                """;
        assertThat(ids(decision + "Điều 2. Quyết định này có hiệu lực từ ngày ký.\n"))
                .containsExactly("Đ1", "Đ1.I", "Đ1.I.1", "Đ1.II", "Đ1.II.1", "Đ1.II.1.a", "Đ2");
        assertThat(ids(decision)).containsExactly("Đ1", "I", "I.1", "II", "II.1", "II.1.a");
    }

    @Test
    void aHeadlineWithAMarkOrdersNothing() {
        var page = DirectiveParser.parse("""
                # Chủ tịch tỉnh yêu cầu xử lý dứt điểm các dự án tồn đọng

                Ngày 20/8/2026, UBND tỉnh ban hành Công điện số 13/CĐ-UBND. Theo đó, UBND tỉnh yêu cầu:

                - Sở Xây dựng rà soát các dự án tồn đọng.
                """);
        assertThat(page.obligations()).hasSize(1);
    }

    @Test
    void aDocumentMayBeCitedByItsNumberAlone() {
        var letter = DirectiveParser.parse("CÔNG VĂN\nVề việc thử\n\n1. Sở Y tế thực hiện Công điện số 1409 ngày 15"
                + " tháng 9 năm 2026 của Bộ Y tế.");
        assertThat(letter.references()).extracting(Reference::number).containsExactly("1409");
        assertThat(letter.obligations().getFirst().deadline().due()).isNull();
    }

    @Test
    void aListBeginsBeneathALineThatIsCutOff() {
        assertThat(ids("""
                Xét đề nghị của Ngân hàng Nhà nước Việt Nam và ý kiến của Bộ Công Thương về việc cấp tín dụng
                vượt giới hạn đối với Tổng Công ty Dầu Việt Nam để phục vụ hoạt động kinh doanh xăng dầu của
                1. Đồng ý về nguyên tắc với đề nghị của Ngân hàng Nhà nước Việt Nam tại công văn nêu trên về
                việc cấp tín dụng vượt các giới hạn vốn tự có để bổ sung vốn lưu động phục vụ hoạt động kinh
                2. Thống đốc Ngân hàng Nhà nước Việt Nam xác định cụ thể mức cấp tín dụng vượt giới hạn.
                """)).containsExactly("1", "2");
    }

    private static List<String> ids(String text) {
        return DirectiveParser.parse(text).provisions().stream()
                .map(Provision::id)
                .toList();
    }

    private static List<String> names(List<Phrase> bodies) {
        return bodies.stream().map(Phrase::text).toList();
    }
}
