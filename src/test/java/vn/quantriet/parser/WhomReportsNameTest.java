package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whom the sentences of a news report name as those who are to act. */
@Tag("parser")
class WhomReportsNameTest {

    @Test
    void leadersAreToldWhatTheyAreToDo() {
        assertThat(leads("""
                Theo đó, Chủ tịch UBND tỉnh yêu cầu lãnh đạo các sở, ban, ngành thuộc tỉnh, Chủ tịch UBND các huyện,
                thành phố khẩn trương rà soát các dự án.
                """))
                .containsExactly("lãnh đạo các sở, ban, ngành thuộc tỉnh + Chủ tịch UBND các huyện,\nthành phố"
                        .replace('\n', ' '));
    }

    @Test
    void betweenTheOrderAndWhomItIsGivenToItMayBeSaidWhen() {
        assertThat(leads("""
                UBND huyện yêu cầu các xã rà soát hộ nghèo. UBND huyện yêu cầu sau khi kết thúc mùa vụ các đơn vị hoàn
                chỉnh báo cáo. UBND huyện đề nghị trong quá trình thực hiện, Công an huyện báo cáo kịp thời khó khăn.
                Đồng thời cũng yêu cầu các phòng, ban quan tâm chỉ đạo thực hiện.
                """)).containsExactly("các xã", "các đơn vị", "Công an huyện", "các phòng, ban");
    }

    @Test
    void whoIsNamedFirstBecauseTheOrderConcernsItIsToDoTheWork() {
        assertThat(leads("""
                UBND tỉnh yêu cầu các đơn vị rà soát hộ nghèo. Đối với các cơ quan báo chí của tỉnh, tăng cường tuyên
                truyền gương điển hình.
                """)).containsExactly("các đơn vị", "các cơ quan báo chí của tỉnh");
        assertThat(leads("""
                UBND tỉnh yêu cầu các đơn vị rà soát hộ nghèo. Đối với các cơ sở giết mổ, tăng cường kiểm tra vệ sinh.
                """)).containsExactly("các đơn vị", "các đơn vị");
    }

    @Test
    void belowWhoSpeaksTheHeadOfGovernmentIsToldToDirectOthers() {
        assertThat(leads("""
                Tổng Bí thư yêu cầu các cơ quan rà soát quy định. Thủ tướng Chính phủ chỉ đạo các cơ quan chức năng phát
                động phong trào thi đua.
                """)).containsExactly("các cơ quan", "Thủ tướng Chính phủ");
        assertThat(leads("""
                Thủ tướng yêu cầu các cơ quan rà soát quy định. Thủ tướng Chính phủ chỉ đạo các cơ quan chức năng phát
                động phong trào thi đua.
                """)).containsExactly("các cơ quan", "các cơ quan chức năng");
    }

    @Test
    void ministriesAndDistrictsShareTheirHeadWithoutAColon() {
        assertThat(leads("""
                Thủ tướng yêu cầu các bộ rà soát quy định. Bộ Quốc phòng, Công an, Ngoại giao tăng cường tuần tra. Sở Y
                tế, Công an tỉnh kiểm tra kho thuốc. UBND các Quận 1, Quận 5 thống kê kho thóc.
                """))
                .containsExactly(
                        "các bộ",
                        "Bộ Quốc phòng + Bộ Công an + Bộ Ngoại giao",
                        "Sở Y tế + Công an tỉnh",
                        "UBND Quận 1 + UBND Quận 5");
    }

    @Test
    void whatAReportTellsAgainIsOrderedOnce() {
        assertThat(leads("""
                UBND huyện Quê Mới đã chỉ đạo các cơ quan, đơn vị tăng cường các biện pháp phòng cháy.

                Theo đó, UBND huyện yêu cầu các xã bố trí lực lượng trực.
                """)).containsExactly("các xã");
        assertThat(leads("""
                UBND huyện Quê Mới đã chỉ đạo các cơ quan, đơn vị tăng cường các biện pháp phòng cháy.

                UBND huyện cũng yêu cầu các xã bố trí lực lượng trực.
                """)).containsExactly("các cơ quan + đơn vị", "các xã");
    }

    @Test
    void whatIsOfSomebodyIsSentByThem() {
        assertThat(leads("""
                UBND tỉnh yêu cầu các đơn vị rà soát hộ nghèo. Báo cáo kết quả của các xã gửi về UBND tỉnh trước ngày
                05/6/2017.
                """)).containsExactly("các đơn vị", "các xã");
    }

    private static List<String> leads(String text) {
        return DirectiveParser.parse(text).obligations().stream()
                .map(duty -> String.join(
                        " + ", duty.lead().stream().map(Phrase::text).toList()))
                .toList();
    }
}
