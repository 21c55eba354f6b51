package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A plan says once for many pieces of work who does them, with whom and until when. */
@Tag("parser")
class WorkOfPlansTest {

    @Test
    void whoAnswersForADecisionDoesTheWorkOfThePlanAnnexedToIt() {
        assertThat(leads("""
                QUYẾT ĐỊNH
                Ban hành Kế hoạch giữ kho thóc

                Điều 1. Ban hành kèm theo Quyết định này Kế hoạch giữ kho thóc.
                Điều 2. Chánh Văn phòng Bộ, Cục trưởng Cục Lâm nghiệp và Kiểm lâm và Thủ trưởng các đơn vị có liên quan \
                chịu trách nhiệm thi hành Quyết định này.

                KẾ HOẠCH
                Giữ kho thóc

                I. NỘI DUNG
                1. Rà soát danh mục kho thóc.
                2. Các trạm kiểm tra mái kho.
                """))
                .containsExactly(
                        "Chánh Văn phòng Bộ + Cục trưởng Cục Lâm nghiệp và Kiểm lâm + Thủ trưởng các đơn vị có liên"
                                + " quan",
                        "Các trạm");
    }

    @Test
    void whatAPlanTellsNobodyElseItsIssuerDoes() {
        assertThat(leads("""
                KẾ HOẠCH
                Giám sát kho thóc

                Ban Thường trực Ủy ban MTTQ Việt Nam xã Quê Mới xây dựng kế hoạch giám sát kho thóc như sau:
                I. NỘI DUNG
                1. Giám sát việc nhập thóc.
                2. Các thôn kiểm tra mái kho.
                """)).containsExactly("Ban Thường trực Ủy ban MTTQ Việt Nam xã Quê Mới", "Các thôn");
    }

    @Test
    void linesBeneathRemarksOfTheSameSignDescribeTheItem() {
        assertThat(described("""
                1. Biên soạn tài liệu hướng dẫn giữ kho.
                - Tài liệu ngắn gọn, dễ hiểu.
                - Thời gian hoàn thành: Quý III/2026.
                - Đơn vị chủ trì: Đồng chí Phó Chủ tịch, phụ trách lĩnh vực Kho bãi
                - Đơn vị phối hợp: Các đ/c Ủy viên, Phó trưởng kho, các trạm.
                2. Sở Y tế kiểm tra kho thuốc.
                """))
                .containsExactly(
                        tuple(
                                "1",
                                "Đồng chí Phó Chủ tịch, phụ trách lĩnh vực Kho bãi",
                                "Các đ/c Ủy viên + Phó trưởng kho + các trạm",
                                LocalDate.of(2026, 9, 30)),
                        tuple("2", "Sở Y tế", "", null));
    }

    @Test
    void linesBeneathTheLastItemCountForItemsWithoutSuchLines() {
        assertThat(described("""
                1. Kiểm tra kho
                1.1. Kiểm tra mái kho.
                1.2. Kiểm tra nền kho trước ngày 15/7/2026.
                1.3. Sửa chữa cửa kho.
                - Thời gian thực hiện: Quý III/2026.
                - Cơ quan chủ trì: Sở Công Thương.
                2. Kiểm tra bến
                2.1. Kiểm tra cầu bến.
                - Cơ quan chủ trì: Sở Xây dựng.
                2.2. Kiểm tra phao.
                - Cơ quan chủ trì: Sở Y tế.
                """))
                .containsExactly(
                        tuple("1.1", "Sở Công Thương", "", LocalDate.of(2026, 9, 30)),
                        tuple("1.2", "Sở Công Thương", "", LocalDate.of(2026, 7, 15)),
                        tuple("1.3", "Sở Công Thương", "", LocalDate.of(2026, 9, 30)),
                        tuple("2.1", "Sở Xây dựng", "", null),
                        tuple("2.2", "Sở Y tế", "", null));
    }

    @Test
    void theTimeInAHeadingIsThatOfTheWorkBeneathItWithoutItsOwn() {
        assertThat(described("""
                Các trạm thực hiện:
                1. Đợt 1: Từ ngày 05/6/2026 đến ngày 20/6/2026:
                a) Nội dung kiểm tra:
                - Kiểm tra việc nhập thóc.
                - Kiểm tra mái kho trước ngày 10/6/2026.
                2. Đợt 2: Từ ngày 15/7/2026 đến ngày khai giảng gồm các nội dung:
                - Kiểm tra sân trường.
                3. Báo cáo
                - Các trạm báo cáo kết quả.
                """))
                .containsExactly(
                        tuple("1.a", "Các trạm", "", LocalDate.of(2026, 6, 20)),
                        tuple("1.a", "Các trạm", "", LocalDate.of(2026, 6, 10)),
                        tuple("2", "Các trạm", "", null),
                        tuple("3", "Các trạm", "", null));
    }

    @Test
    void aSpanUpToAnEventIsMeasuredFromIt() {
        var plan = DirectiveParser.parse("1. Các trạm tuần tra kho thóc từ ngày 15/7/2026 đến ngày bầu cử.");
        assertThat(plan.obligations().getFirst().deadline().kind()).isEqualTo(SuggestedDeadline.Kind.RELATIVE);
    }

    @Test
    void theBodiesThatBulletsListHaveTheWorkBeneathThem() {
        assertThat(leads("""
                CHỈ THỊ
                Về việc giữ kho

                1. Giao các sở theo ngành gồm:
                - Sở Công Thương (đối với chợ);
                - Ban Quản lý Khu kinh tế (đối với bến bãi).
                Có trách nhiệm:
                a) Rà soát kho thóc.
                b) Sửa chữa mái kho.
                2. Các cơ quan, đơn vị được giao quản lý, sử dụng hoặc khai thác kho thóc
                a) Lập hồ sơ kho.
                """))
                .containsExactly(
                        "Sở Công Thương + Ban Quản lý Khu kinh tế",
                        "Sở Công Thương + Ban Quản lý Khu kinh tế",
                        "Các cơ quan, đơn vị được giao quản lý, sử dụng hoặc khai thác kho thóc");
    }

    @Test
    void theDayOfAReportOfEachYearComesBack() {
        var duties = DatedDirective.duties("""
                1. Sở Y tế kiểm tra kho thuốc. Các xã gửi báo cáo như sau:
                - Báo cáo 6 tháng: Các xã gửi Sở Tài chính trước ngày 05/7.
                - Báo cáo năm: Các xã gửi Sở Tài chính trước ngày 15/12/2026.
                """);
        assertThat(duties)
                .extracting(
                        duty -> duty.action().text(), duty -> duty.deadline().recurrence())
                .containsExactly(
                        tuple("kiểm tra kho thuốc", null),
                        tuple("gửi Sở Tài chính", Recurrence.YEARLY),
                        tuple("gửi Sở Tài chính", null));
    }

    private static List<Tuple> described(String work) {
        return DirectiveParser.parse("KẾ HOẠCH\nGiữ kho thóc\n\n".concat(work)).obligations().stream()
                .map(duty -> tuple(
                        duty.provision(),
                        names(duty.lead()),
                        names(duty.coordinate()),
                        duty.deadline().due()))
                .toList();
    }

    private static List<String> leads(String text) {
        return DirectiveParser.parse(text).obligations().stream()
                .map(duty -> names(duty.lead()))
                .toList();
    }

    private static String names(List<Phrase> bodies) {
        return String.join(" + ", bodies.stream().map(Phrase::text).toList());
    }
}
