package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Directives as the press tells them: without numbers, with the issuer in every other sentence. */
@Tag("parser")
class ReportedDutiesTest {

    @Test
    void whatTheIssuerHasOrderedBeforeItTurnsToAllIsReadToo() {
        assertThat(duties("""
                Các xã phối hợp với Hạt Kiểm lâm tuần tra rừng trong mùa khô năm nay, nhất là ở các khu rừng giáp ranh có \
                nhiều người dân thường xuyên ra vào lấy củi;

                Đảng ủy các xã cử cấp ủy viên phụ trách từng khu rừng, bảo đảm khu rừng nào cũng có người chịu \
                trách nhiệm trước cấp ủy về việc giữ rừng;

                Tại văn bản, UBND huyện yêu cầu các địa phương báo cáo kết quả trước ngày 31/1/2023./.
                """))
                .containsExactly(
                        "Các xã: tuần tra rừng trong mùa khô năm nay",
                        "Đảng ủy các xã: cử cấp ủy viên phụ trách từng khu rừng",
                        "các địa phương: báo cáo kết quả");
    }

    @Test
    void anOrderWithoutABodyIsForThoseAddressedInTheText() {
        assertThat(duties("""
                UBND tỉnh cũng yêu cầu rà soát toàn bộ phương án chống dịch ở các cấp, bảo đảm khi có ca bệnh thì nơi nào \
                cũng có đủ người, đủ thuốc và đủ phương tiện.
                Đối với các cơ quan báo chí, chỉ đạo tăng thời lượng phát sóng về phòng dịch, nhất là vào các khung giờ có \
                đông người xem, người nghe.
                UBND tỉnh yêu cầu các cơ quan, đơn vị bố trí lực lượng trực 24/24 giờ.
                """))
                .containsExactly(
                        "các cơ quan + đơn vị: rà soát toàn bộ phương án chống dịch ở các cấp",
                        "các cơ quan báo chí: tăng thời lượng phát sóng về phòng dịch",
                        "các cơ quan + đơn vị: bố trí lực lượng trực 24/24 giờ");
    }

    @Test
    void whatIsSaidAfterAColonIsSaidByTheBodyBeforeIt() {
        assertThat(duties("""
                Kết luận cuộc họp, đồng chí Phó Bí thư Tỉnh ủy yêu cầu: Ban Tuyên giáo Tỉnh ủy xây dựng kế hoạch tuyên \
                truyền; Văn phòng Tỉnh ủy chuẩn bị hội trường.
                """))
                .containsExactly(
                        "Ban Tuyên giáo Tỉnh ủy: xây dựng kế hoạch tuyên truyền",
                        "Văn phòng Tỉnh ủy: chuẩn bị hội trường");
    }

    @Test
    void theSentenceThatBringsTheDocumentIsADutyOnlyWhereNothingTellsItAgain() {
        var brings = "UBND tỉnh vừa ban hành Công văn yêu cầu các xã tăng cường phòng cháy rừng.\n";
        assertThat(duties(brings)).containsExactly("các xã: tăng cường phòng cháy rừng");
        assertThat(duties(brings + "Theo đó, UBND tỉnh giao Chi cục Kiểm lâm kiểm tra các chủ rừng.\n"))
                .containsExactly("Chi cục Kiểm lâm: kiểm tra các chủ rừng");
    }

    @Test
    void aBodyThatSpeaksDirectsOthersAndOneThatIsToldDirectsByItself() {
        assertThat(duties("""
                UBND tỉnh yêu cầu Sở Y tế kiểm tra kho thuốc, bảo đảm không nơi nào thiếu thuốc trong những ngày nghỉ dài \
                và trong thời gian có dịch ở các xã vùng cao.
                UBND tỉnh cũng chỉ đạo Báo Quê Mới tăng tin, bài về phòng dịch.
                Huyện ủy An Phú chỉ đạo các chi bộ nắm tình hình dân.
                """))
                .containsExactly(
                        "Sở Y tế: kiểm tra kho thuốc",
                        "Báo Quê Mới: tăng tin, bài về phòng dịch",
                        "Huyện ủy An Phú: chỉ đạo các chi bộ nắm tình hình dân");
    }

    @Test
    void headlinesAndTheIssuersOwnSpeechOrderNothing() {
        assertThat(duties("""
                Thực hiện nghiêm việc tổng kết công tác dân vận

                Ban Thường vụ Tỉnh ủy vừa ban hành kế hoạch tổng kết công tác dân vận.

                Ban Thường vụ Tỉnh ủy yêu cầu, việc tổng kết phải được tiến hành nghiêm túc.

                Các huyện ủy xây dựng kế hoạch tổng kết của địa phương.
                """)).containsExactly("Các huyện ủy: xây dựng kế hoạch tổng kết của địa phương");
    }

    @Test
    void eachParagraphUnderAColonIsForAllAgain() {
        assertThat(duties("""
                Ban Tuyên giáo Tỉnh ủy đề nghị các đảng ủy thực hiện một số nội dung sau:

                Chủ động nắm tình hình tư tưởng; báo, đài đẩy mạnh đưa tin về đại hội.

                Thay thế các pa nô đã cũ trên địa bàn.
                """)).endsWith("các đảng ủy: Thay thế các pa nô đã cũ trên địa bàn");
    }

    @Test
    void dotsOfOmissionEndASentenceBeforeACapital() {
        assertThat(duties("""
                UBND tỉnh yêu cầu Công an tỉnh kiểm tra các lỗi nồng độ cồn, chở quá số người, chạy quá tốc độ... Đồng \
                thời, phối hợp với các xã tổ chức phân luồng xe. Giao Sở Xây dựng khắc phục các đoạn đường hỏng… Yêu cầu UBND các xã \
                kiểm tra bến đò.
                """))
                .contains(
                        "Công an tỉnh: tổ chức phân luồng xe",
                        "Sở Xây dựng: khắc phục các đoạn đường hỏng",
                        "UBND các xã: kiểm tra bến đò");
    }

    @Test
    void aTimeOfTheAimIsNotThatOfTheWorkAndAStandingReportIsADutyOfItsOwn() {
        var duties = DirectiveParser.parse("""
                Để ổn định giá cả vào cuối năm 2025, UBND tỉnh yêu cầu Sở Công Thương rà soát nguồn hàng ở các chợ.
                UBND tỉnh giao các xã theo dõi đàn lợn trên địa bàn, báo cáo thường xuyên các hộ có lợn ốm về huyện.
                """).obligations();
        assertThat(duties)
                .extracting(
                        duty -> duty.action().text(),
                        duty -> duty.deadline().kind().name())
                .containsExactly(
                        tuple("rà soát nguồn hàng ở các chợ", "NONE"),
                        tuple("theo dõi đàn lợn trên địa bàn", "NONE"),
                        tuple("báo cáo thường xuyên các hộ có lợn ốm về huyện", "RECURRING"));
    }

    @Test
    void theDayOfTheDocumentIsNotThatOfTheWork() {
        var duty = DirectiveParser.parse("""
                Ngày 16/6/2025, UBND tỉnh ban hành Công văn số 16/UBND-NC, chỉ đạo khắc phục vụ cháy, trong đó giao Sở Y tế \
                rà soát kho thuốc ở các trạm y tế.
                """).obligations().getFirst();
        assertThat(duty.action().text()).isEqualTo("rà soát kho thuốc ở các trạm y tế");
        assertThat(duty.deadline().kind()).isEqualTo(SuggestedDeadline.Kind.NONE);
    }

    @Test
    void aDocumentIsSentToThoseItAsksOrDirects() {
        assertThat(duties("""
                Bộ Y tế vừa có công văn gửi các sở y tế yêu cầu rà soát kho thuốc ở các trạm y tế, bảo đảm đủ thuốc cho mùa mưa lũ năm nay.
                Chủ tịch UBND tỉnh đã có công điện khẩn chỉ đạo các xã hoãn các cuộc họp trên địa bàn, bảo đảm mọi người tập trung chống bão.
                """))
                .containsExactly(
                        "các sở y tế: rà soát kho thuốc ở các trạm y tế", "các xã: hoãn các cuộc họp trên địa bàn");
        assertThat(duties("""
                UBND tỉnh đã có văn bản chỉ đạo các sở, ban, ngành triển khai các giải pháp bảo đảm an toàn giao thông.
                Theo đó, giao Công an tỉnh xây dựng kế hoạch tuần tra trên các tuyến đường chính của tỉnh.
                """))
                .containsExactly("Công an tỉnh: xây dựng kế hoạch tuần tra trên các tuyến đường chính của tỉnh");
    }

    @Test
    void anAimNamesNobodyWhoActsAndWhatIsAlsoOrderedTellsNothingAgain() {
        assertThat(duties("""
                Nhằm giữ sạch dòng kênh cho dòng họ, xóm làng và bạn bè, đặc biệt là phòng ngừa dịch bệnh, hợp tác xã kính \
                đề nghị các bậc phụ huynh thực hiện các nội dung sau:
                - Quản lý con em không vứt rác xuống kênh.
                """)).containsExactly("các bậc phụ huynh: Quản lý con em không vứt rác xuống kênh");
        assertThat(duties("""
                UBND xã đã có công văn yêu cầu các thôn huy động thuyền thúng vớt bèo trên các đoạn kênh chính của xã.
                UBND xã cũng giao Ban Quản lý Chợ Mới lập bãi chứa tạm, bảo đảm không chậm hơn phiên chợ đầu tháng.
                """))
                .containsExactly(
                        "các thôn: huy động thuyền thúng vớt bèo trên các đoạn kênh chính của xã",
                        "Ban Quản lý Chợ Mới: lập bãi chứa tạm");
    }

    private static List<String> duties(String text) {
        return DirectiveParser.parse(text).obligations().stream()
                .map(duty -> duty.lead().stream().map(Phrase::text).collect(Collectors.joining(" + ")) + ": "
                        + duty.action().text())
                .toList();
    }
}
