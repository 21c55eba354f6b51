package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whom work is for that names nobody: those named above it, or all the document is addressed to. */
@Tag("parser")
class LeadsCarriedTest {

    @Test
    void whomTheRequirementsOfAPlanNameThePlanIsAddressedTo() {
        assertThat(leads("""
                I. MỤC ĐÍCH, YÊU CẦU
                1. Mục đích
                - Nâng cao chất lượng kho thóc.
                2. Yêu cầu
                - Các cấp ủy, chính quyền xác định việc giữ kho là nhiệm vụ thường xuyên.
                II. NHIỆM VỤ
                1. Rà soát hệ thống kho
                Rà soát toàn bộ kho thóc trên địa bàn.
                2. Sửa chữa
                Các chi bộ kiểm tra mái kho.
                """)).containsExactly("Các cấp ủy + chính quyền", "Các chi bộ");
    }

    @Test
    void whereNobodyIsAddressedAnItemIsForWhomWasNamedLast() {
        assertThat(leads("""
                1. Sở Y tế kiểm tra kho thuốc.
                2. Rà soát định mức thuốc; lập danh mục thuốc.
                3. Phối hợp với Sở Tài chính lập dự toán.
                """)).containsExactly("Sở Y tế", "Sở Y tế", "Sở Y tế", "Sở Y tế");
    }

    @Test
    void whomABulletNamesTheNextIsNotForWhereTheLineAboveNamesSomebody() {
        assertThat(leads("""
                I. NHIỆM VỤ
                Trong thời gian tới, các sở, ngành cần triển khai các nhiệm vụ sau đây:
                1. Về kho thóc
                - Sở Tài chính rà soát định mức.
                - Kiểm tra mái kho.
                """)).containsExactly("Sở Tài chính", "các sở, ngành");
    }

    @Test
    void whatIsSaidOfTroubleBeneathTheLastItemIsSaidToAll() {
        assertThat(leads("""
                Kính gửi:
                - Sở Y tế;
                - UBND các xã.

                Để phòng bệnh trong mùa mưa, UBND huyện có ý kiến như sau:
                1. Sở Y tế kiểm tra kho thuốc.
                2. UBND các xã rà soát hộ nghèo.
                Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, kịp thời báo cáo UBND tỉnh.
                """)).containsExactly("Sở Y tế", "UBND các xã", "Sở Y tế + UBND các xã");
    }

    private static List<String> leads(String text) {
        return DirectiveParser.parse((text.startsWith("Kính") ? "Số: 12/UBND\n\n" : "KẾ HOẠCH\nVề việc thử\n\n") + text)
                .obligations()
                .stream()
                .map(duty -> String.join(
                        " + ", duty.lead().stream().map(Phrase::text).toList()))
                .toList();
    }
}
