package vn.quantriet.directive;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.quantriet.directive.duty.DutyKind;
import vn.quantriet.directive.duty.DutyKinds;
import vn.quantriet.parser.Recurrence;

/** The kind that is proposed for an action; a person decides. */
@Tag("duties")
class DutyKindsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tổ chức học tập, quán triệt Nghị quyết và báo cáo kết quả | | STUDY
            xây dựng chương trình hành động thực hiện Nghị quyết | | PROGRAMME
            xây dựng kế hoạch kiểm tra, giám sát việc thực hiện | YEARLY | INSPECTION
            Đẩy mạnh tuyên truyền trên báo, đài | | COMMUNICATION
            báo cáo Ban Thường vụ kết quả thực hiện | QUARTERLY | REPORT
            xây dựng đề án trình Quốc hội | | DELIVERABLE
            chủ động phối hợp, nâng cao chất lượng công tác cán bộ | ONGOING | STANDING
            bố trí kinh phí | | DELIVERABLE
            """)
    void itFollowsFromTheFirstWordThatTells(String action, @Nullable Recurrence recurrence, DutyKind kind) {
        assertThat(DutyKinds.propose(action, recurrence)).isEqualTo(kind);
    }
}
