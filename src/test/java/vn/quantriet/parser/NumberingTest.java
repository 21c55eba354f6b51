package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("parser")
class NumberingTest {

    @Test
    void numbersThatRepeatTheirParentDoNotRepeatItInTheId() {
        assertThat(ids("1- Một việc.\n1.1- Làm trước.\n1.2- Làm sau.\n2- Việc khác.\n2.1- Làm luôn."))
                .containsExactly("1", "1.1", "1.2", "2", "2.1");
    }

    @Test
    void lettersFollowTheVietnameseOrder() {
        assertThat(
                        ids(
                                "I. PHẦN ĐẦU\n1. Việc:\na) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu.\n2. Việc khác.\nII. PHẦN SAU"))
                .containsExactly("I", "I.1", "I.1.a", "I.1.b", "I.1.c", "I.1.d", "I.1.đ", "I.1.e", "I.2", "II");
    }

    @Test
    void numberingThatStartsAgainIsMarked() {
        assertThat(ids("1. Một.\n2. Hai.\nPhần khác\n1. Một nữa.\n2. Hai nữa."))
                .containsExactly("1", "2", "1#2", "2#2");
    }

    @Test
    void aMistypedFigureIsMarkedAloneAndTheNumberingGoesOn() {
        assertThat(ids("I. ĐẦU\n1. Một.\nII. GIỮA\n1. Hai.\nII. TIẾP\n1. Ba.\nIV. CUỐI\n4.1. Bốn.\n4.2. Năm.\n"
                        + "4.2. Sáu.\n4.3. Bảy."))
                .containsExactly("I", "I.1", "II", "II.1", "II#2", "II#2.1", "IV", "IV.1", "IV.2", "IV.2#2", "IV.3");
    }

    @Test
    void anAnnexedProgrammeStandsBesideTheArticles() {
        assertThat(Samples.parsed("resolution-with-annex").provisions())
                .extracting(Provision::id)
                .containsExactly(
                        "Đ1", "Đ2", "Đ3", "I", "I.1", "II", "II.1", "II.1.a", "II.1.b", "II.2", "II.2.a", "III",
                        "III.1", "III.2");
    }

    @Test
    void yearsThousandsAndDatesAreNoNumbers() {
        assertThat(
                        ids(
                                "1. Việc đầu tiên là chi\n2019. Số tiền ấy là\n1.000 đồng, trả ngày\n24-1-2019 tại trụ sở.\n2. Việc sau."))
                .containsExactly("1", "2");
    }

    @Test
    void labelsNestInAnyOrder() {
        assertThat(
                        ids(
                                "Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Khoản một:\na) Điểm a;\n(1) Ý một;\n(2) Ý hai;\nb) Điểm b.\n2. Khoản hai.\nĐiều 2. Đối tượng"))
                .containsExactly(
                        "Chương I",
                        "Chương I.Đ1",
                        "Chương I.Đ1.1",
                        "Chương I.Đ1.1.a",
                        "Chương I.Đ1.1.a.1",
                        "Chương I.Đ1.1.a.2",
                        "Chương I.Đ1.1.b",
                        "Chương I.Đ1.2",
                        "Chương I.Đ2");
    }

    private static List<String> ids(String text) {
        return DirectiveParser.parse("CHỈ THỊ\nVề việc thử\n\n" + text).provisions().stream()
                .map(Provision::id)
                .toList();
    }

    @Test
    void rulesIssuedByADecisionWithoutAnythingBetweenBeginTheNumberingAnew() {
        var parsed = DirectiveParser.parse("""
                        QUYẾT ĐỊNH
                        Về việc ban hành Quy chế phối hợp cứu nạn

                        Điều 1. Ban hành kèm theo Quyết định này Quy chế phối hợp.
                        Điều 2. Giám đốc các sở chịu trách nhiệm thi hành Quyết định này./.

                        QUY CHẾ
                        Phối hợp cứu nạn
                        Chương I
                        QUY ĐỊNH CHUNG
                        Điều 1. Phạm vi điều chỉnh
                        Quy chế này quy định việc phối hợp.
                        """);
        assertThat(parsed.provisions())
                .extracting(Provision::id)
                .containsExactly("Đ1", "Đ2", "Chương I", "Chương I.Đ1");
    }

    @Test
    void blankLinesBetweenAllLinesOfAWrappedTextPartNothing() {
        var text = """
                CHỈ THỊ
                Về việc thử

                1. Sở Nông nghiệp và Môi trường chủ trì, phối hợp với các địa phương rà
                soát hiện trạng rừng phòng hộ đầu nguồn, lập bản đồ các khu vực có nguy cơ
                cháy cao và thông báo rộng rãi cho nhân dân biết để chủ động phòng ngừa
                trong suốt mùa khô.
                2. Công an tỉnh chỉ đạo lực lượng chức năng điều tra, xử lý nghiêm các vụ
                phá rừng, lấn chiếm đất rừng trái phép trên địa bàn theo đúng quy định
                của pháp luật.
                """;
        var doubled = DirectiveParser.parse(text.replace("\n", "\n\n"));
        assertThat(doubled.obligations())
                .hasSameSizeAs(DirectiveParser.parse(text).obligations());
    }

    @Test
    void eachOfManyPartsHasAnIdOfItsOwn() {
        var text = "1. Việc của ngày:\na) Việc đầu;\nb) Việc sau.\n".repeat(400);
        var ids = DirectiveParser.parse(text).provisions().stream()
                .map(Provision::id)
                .toList();
        assertThat(ids).hasSize(1200).doesNotHaveDuplicates().contains("1.a", "1#200.b", "1#400.b");
    }

    @Test
    void oneLabelOfTwoNumbersAndTwoLabelsAreOneId() {
        var ids = DirectiveParser.parse(
                        "1.1. Một việc;\n1.2. Việc hai;\n1. Việc khác:\n1) Việc nhỏ;\n2) Việc nhỏ nữa.\n")
                .provisions()
                .stream()
                .map(Provision::id)
                .toList();
        assertThat(ids).hasSize(5).doesNotHaveDuplicates();
    }
}
