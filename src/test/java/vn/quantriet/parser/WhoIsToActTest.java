package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who leads and who takes part, in the orders in which directives name them. */
@Tag("parser")
class WhoIsToActTest {

    @Test
    void howOneWorksTogetherStandsBeforeThePartner() {
        var duty = DirectiveParser.parse("CHỈ THỊ\nVề việc thử\n\n1. Sở Y tế chủ trì, phối hợp chặt chẽ, kịp thời với "
                        + "các cơ quan thông tấn, báo chí đưa tin về dịch bệnh.")
                .obligations()
                .getFirst();
        assertThat(duty.coordinate()).extracting(Phrase::text).containsExactly("các cơ quan thông tấn, báo chí");
        assertThat(duty.action().text()).isEqualTo("đưa tin về dịch bệnh");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát định mức. | Sở Y tế | Sở Tài chính
                Sở Y tế phối hợp cùng Sở Tài chính rà soát định mức. | Sở Y tế | Sở Tài chính
                Sở Y tế chủ trì, Công an tỉnh, Sở Nội vụ phối hợp kiểm tra cơ sở. | Sở Y tế | Công an tỉnh + Sở Nội vụ
                Giao Sở Y tế chủ trì rà soát định mức. | Sở Y tế | -
                Đề nghị Hội Nông dân tỉnh và Hội Phụ nữ tỉnh vận động hội viên. | Hội Nông dân tỉnh + Hội Phụ nữ tỉnh | -
                Yêu cầu các sở, ban, ngành và đề nghị cộng đồng doanh nghiệp tham gia. | các sở, ban, ngành + cộng đồng doanh nghiệp | -
                Các bộ, ngành, địa phương rà soát quy định. | Các bộ, ngành + địa phương | -
                Bộ Y tế và các bộ, cơ quan liên quan chia sẻ dữ liệu. | Bộ Y tế + các bộ, cơ quan liên quan | -
                Thanh tra các bộ, ngành, địa phương thực hiện nghiêm kế hoạch. | Thanh tra các bộ, ngành, địa phương | -
                Thủ trưởng các cơ quan, đơn vị triển khai Chỉ thị. | Thủ trưởng các cơ quan, đơn vị | -
                Bí thư, Chủ tịch Ủy ban nhân dân các xã chỉ đạo kiểm đếm. | Bí thư, Chủ tịch Ủy ban nhân dân các xã | -
                Từng cấp ủy, chính quyền xây dựng kế hoạch. | Từng cấp ủy + chính quyền | -
                Bộ trưởng, Thủ trưởng các bộ, ngành rà soát quy định. | Bộ trưởng, Thủ trưởng các bộ, ngành | -
                Giao Giám đốc: Sở Y tế, Sở Nội vụ rà soát định mức. | Giám đốc Sở Y tế + Giám đốc Sở Nội vụ | -
                Ban Chỉ đạo cấp quân khu, Ban Chỉ đạo các tỉnh kiểm tra kho. | Ban Chỉ đạo cấp quân khu + Ban Chỉ đạo các tỉnh | -
                Nếu có phát sinh, vướng mắc các cơ quan, đơn vị báo cáo về Sở Y tế. | các cơ quan + đơn vị | -
                Đối với các vụ việc kéo dài, Sở Y tế, Công an tỉnh rà soát hồ sơ. | Sở Y tế + Công an tỉnh | -
                Đối với UBND các xã, Công an xã kiểm tra kho. | Công an xã | -
                Rà soát quỹ đất công do Sở Xây dựng chủ trì. | Sở Xây dựng | -
                Rà soát quỹ đất công (Sở Xây dựng chủ trì, Sở Tài chính phối hợp). | Sở Xây dựng | -
                Kiểm tra kho thuốc, giao Sở Y tế chủ trì. | Sở Y tế | -
                BTL Bộ đội Biên phòng tỉnh duy trì lực lượng ứng trực. | BTL Bộ đội Biên phòng tỉnh | -
                Sở Tài chính theo chức năng, nhiệm vụ theo dõi, đôn đốc việc chi. | Sở Tài chính | -
                Đảng ủy Công an tỉnh lãnh đạo lực lượng công an giúp dân. | Đảng ủy Công an tỉnh | -
                Báo Quê Mới, Đài Phát thanh tỉnh, hệ thống loa xã đẩy mạnh tuyên truyền. | Báo Quê Mới + Đài Phát thanh tỉnh + hệ thống loa xã | -
                Ngân hàng Nhà nước phối hợp với Bộ Tài chính trong việc thiết lập cơ chế giám sát. | Ngân hàng Nhà nước | Bộ Tài chính
                Trong quá trình thực hiện, nếu có vướng mắc đề nghị phản ánh về Sở Y tế. | - | -
                Sở Y tế chủ trì, cùng Sở Tài chính kiểm tra kho thuốc. | Sở Y tế | Sở Tài chính
                Cục Xây dựng công trình giao thông, Cục Quản lý đường và Phòng, chống thiên tai xử lý sự cố. | Cục Xây dựng công trình giao thông + Cục Quản lý đường và Phòng, chống thiên tai | -
                Các ban đảng, Văn phòng Tỉnh ủy xây dựng kế hoạch. | Các ban đảng + Văn phòng Tỉnh ủy | -
                Ban Tổ chức tỉnh; các Đảng uỷ: Quân sự; Công an; Mặt trận Tổ quốc, các đoàn thể tỉnh căn cứ quy định xây dựng kế hoạch. | Ban Tổ chức tỉnh + Đảng uỷ Quân sự + Đảng uỷ Công an + Đảng uỷ Mặt trận Tổ quốc, các đoàn thể tỉnh | -
                Đảng ủy các xã: phân công cấp ủy viên phụ trách dự án. | Đảng ủy các xã | -
                Đài Tiếng nói Việt Nam, Thông tấn xã Việt Nam: Chủ trì mở chuyên mục. | Đài Tiếng nói Việt Nam + Thông tấn xã Việt Nam | -
                Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh rà soát dự án treo. | Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh | -
                Các nhà thầu thi công bố trí biển báo ban đêm. | Các nhà thầu thi công | -
                Thông tấn xã Việt Nam: Tăng thời lượng tin. | Thông tấn xã Việt Nam | -
                Ủy ban Quốc gia tìm kiếm cứu nạn chỉ đạo đưa thuyền vào bến. | Ủy ban Quốc gia tìm kiếm cứu nạn | -
                Yêu cầu UBND các huyện, thành, thị rà soát kho thóc. | UBND các huyện, thành, thị | -
                Các đồng chí lãnh đạo các xã kiểm tra việc trồng cây. | Các đồng chí lãnh đạo các xã | -
                Đội ngũ báo cáo viên trong toàn ngành đẩy mạnh tuyên truyền. | Đội ngũ báo cáo viên trong toàn ngành | -
                Các cơ quan báo chí, phát thanh, truyền hình khác đưa tin về nước sạch. | Các cơ quan báo chí, phát thanh, truyền hình khác | -
                Đề nghị Sở Y tế các tỉnh dự toán đầy đủ tiền thuốc. | Sở Y tế các tỉnh | -
                Thủ tướng Chính phủ ủy quyền cho Giám đốc Sở Y tế ra quyết định lập kho thuốc. | Giám đốc Sở Y tế | -
                Phòng Văn hóa: Trang hoàng hội trường lớn. | Phòng Văn hóa | -
                Các sở: Xây dựng, GD&ĐT, VH,TT&DL; Công an tỉnh; UBND các huyện, thị xã rà soát quỹ đất. | Sở Xây dựng + Sở GD&ĐT + Sở VH,TT&DL + Công an tỉnh + UBND các huyện, thị xã | -
                Sở Y tế - Cơ quan thường trực Ban Chỉ đạo tỉnh kiểm tra kho thuốc. | Sở Y tế | -
                Xã nào chậm nộp sổ mốc giới, Chủ tịch xã đó phải giải trình bằng văn bản. | Chủ tịch xã | -
                Trưởng các thôn, tổ dân phố vận động các hộ ký cam kết. | Trưởng các thôn, tổ dân phố | -
                Sở Nội vụ căn cứ vào nhiệm vụ được giao khẩn trương rà soát biên chế, bảo đảm đúng hạn. | Sở Nội vụ | -
                Sở NN&PTNT, Bưu điện tỉnh, Viễn thông tỉnh khẩn trương khôi phục đường dây. | Sở NN&PTNT + Bưu điện tỉnh + Viễn thông tỉnh | -
                Tòa án nhân dân hai cấp đẩy nhanh việc xét xử. | Tòa án nhân dân hai cấp | -
                Các đơn vị trả lời kiến nghị của cử tri. | Các đơn vị | -
                Trưởng phòng Kinh tế, Trưởng Công an xã kiểm tra kho. | Trưởng phòng Kinh tế + Trưởng Công an xã | -
                Sở Y tế và Sở Nội vụ tổ chức hội nghị tổng kết. | Sở Y tế + Sở Nội vụ | -
                Sở Công Thương tổ chức hội chợ nông sản. | Sở Công Thương | -
                Giai đoạn 2026 - 2030, mỗi năm Sở Y tế tổ chức 02 lớp tập huấn. | Sở Y tế | -
                Đợt 1: từ ngày 15/4/2025 đến ngày 30/4/2025, các xã ra quân dọn kênh. | các xã | -
                UBND TP. Quê Mới lập tổ công tác. | UBND TP. Quê Mới | -
                UBND các xã tự bảo đảm kinh phí. | UBND các xã | -
                Giám đốc các Sở: Tài chính, Xây dựng; Chủ tịch UBND các xã, phường chỉ đạo giải ngân. | Giám đốc Sở Tài chính + Giám đốc Sở Xây dựng + Chủ tịch UBND các xã, phường | -
                UBND các xã: Quê Mới, An Phú và Tân Điền kiểm tra đê. | UBND xã Quê Mới + UBND xã An Phú + UBND xã Tân Điền | -
                UBND các xã: Tuyên truyền tới từng hộ. | UBND các xã | -
                Các cơ sở giáo dục, đào tạo rà soát chương trình. | Các cơ sở giáo dục, đào tạo | -
                UBND các xã, phường hàng ngày báo cáo mực nước. | UBND các xã, phường | -
                Sở Y tế cũng kiểm tra kho thuốc. | Sở Y tế | -
                Ban Chỉ đạo phòng, chống hạn tỉnh kiểm tra trạm bơm. | Ban Chỉ đạo phòng, chống hạn tỉnh | -
                Các địa phương phòng, chống rét cho vật nuôi. | Các địa phương | -
                UBND tỉnh đã giao Sở Nội vụ rà soát biên chế. | Sở Nội vụ | -
                Sở Y tế phối hợp với Ban Quản lý dự án 85 - Bộ Y tế, UBND các xã, trước ngày 15/9, phải kiểm tra kho. | Sở Y tế | Ban Quản lý dự án 85 - Bộ Y tế + UBND các xã
                Các xã phân công cán bộ trực chốt. | Các xã | -
                Chủ tịch UBND quận 5 kiểm tra bến xe. | Chủ tịch UBND quận 5 | -
                Cấp tỉnh: Ban Phong trào tổ chức lễ phát động. | Ban Phong trào | -
                Các huyện đoàn, thành đoàn xây dựng kế hoạch. | Các huyện đoàn, thành đoàn | -
                Chủ tịch UBND các tỉnh, thành kiểm tra chủ rừng. | Chủ tịch UBND các tỉnh, thành | -
                Sở Y tế được yêu cầu kiểm tra kho thuốc. | Sở Y tế | -
                Công an tỉnh, Sở Y tế được giao chuẩn bị phương tiện cấp cứu. | Công an tỉnh + Sở Y tế | -
                UBND các xã được phân công theo dõi, đôn đốc việc thu phí. | UBND các xã | -
                Thủ tướng chỉ đạo Bộ Y tế theo dõi sát tình hình dịch. | Bộ Y tế | -
                Thủ tướng Chính phủ lưu ý các địa phương chuẩn bị phương án di dời dân. | các địa phương | -
                Bộ Xây dựng chỉ đạo các nhà thầu đẩy nhanh tiến độ. | Bộ Xây dựng | -
                Chỉ thị yêu cầu các xã rà soát hộ nghèo. | các xã | -
                Công điện nêu rõ, trường hợp có khó khăn, Chủ tịch UBND các xã phải báo cáo Sở Y tế. | Chủ tịch UBND các xã | -
                Đối với Sở Y tế, UBND tỉnh yêu cầu rà soát kho thuốc. | Sở Y tế | -
                Đối với Sở Xây dựng: Khẩn trương lập quy hoạch phân khu. | Sở Xây dựng | -
                Đối với cấp xã, hoàn thành việc kiểm đếm tàu trước ngày 30/9/2026. | cấp xã | -
                Riêng Sở Xây dựng hoàn thành thẩm định trước ngày 20/8/2026. | Sở Xây dựng | -
                UBND các tỉnh, thành phố: Quê Mới, An Phú, Tân Điền sơ tán dân. | UBND Quê Mới + UBND An Phú + UBND Tân Điền | -
                Chủ tịch UBND các tỉnh ven biển từ Quê Mới đến An Phú rà soát khu neo đậu. | Chủ tịch UBND các tỉnh ven biển từ Quê Mới đến An Phú | -
                Các đơn vị đến nay chưa có báo cáo theo Kế hoạch, khẩn trương gửi báo cáo về Sở Y tế. | Các đơn vị | -
                Khi có sự cố tại trụ sở Tỉnh ủy, HĐND, UBND tỉnh thì Công an tỉnh xử lý theo phương án. | Công an tỉnh | -
                Hằng tháng, chủ trì, phối hợp với Sở Tài chính công khai kết quả xếp hạng. | - | Sở Tài chính
                Trưởng các phòng, ban chuyên môn căn cứ Kế hoạch này xây dựng lịch kiểm tra. | Trưởng các phòng, ban chuyên môn | -
                Các huyện, thị, thành ủy rà soát quy hoạch cán bộ. | Các huyện, thị, thành ủy | -
                Bộ Y tế phối hợp với các bộ, cơ quan, địa phương rà soát cơ sở khám bệnh. | Bộ Y tế | các bộ, cơ quan + địa phương
                Bộ Xây dựng phối hợp với TP An Phú kiểm tra cầu. | Bộ Xây dựng | TP An Phú
                Đảng ủy, UBND các xã xây dựng kế hoạch vận động. | Đảng ủy, UBND các xã | -
                Giao Phó Chủ tịch UBND tỉnh trực tiếp chỉ đạo thực hiện Chỉ thị này. | Phó Chủ tịch UBND tỉnh | -
                Sở Y tế, Sở Nội vụ phốihợp với các xã giảiquyết kịp thời vướng mắc. | Sở Y tế + Sở Nội vụ | các xã
                UBND tỉnh giao Sở Y tế và ban an toàn giao thông các huyện kiểm tra bến đò. | Sở Y tế + ban an toàn giao thông các huyện | -
                """)
    void theBodiesOfASentence(String sentence, String lead, String coordinate) {
        var duty = duties("1. " + sentence).getFirst();
        assertThat(names(duty.lead())).isEqualTo(lead);
        assertThat(names(duty.coordinate())).isEqualTo(coordinate);
    }

    @Test
    void whatIsUnderAColonHasTheBodyOfTheLineAbove() {
        var duties = duties("""
                2. Ban cán sự đảng Ủy ban nhân dân tỉnh lãnh đạo:
                - Rà soát quy hoạch rừng;
                - Thu hồi đất bị lấn chiếm;
                - Các chủ rừng tăng cường tuần tra.
                3. Trách nhiệm của Bộ Chỉ huy Quân sự tỉnh
                a) Điều động lực lượng khi có yêu cầu.
                b) Phối hợp với Công an tỉnh tổ chức diễn tập mỗi năm ít nhất 01 lần.
                """);
        assertThat(duties)
                .extracting(duty -> names(duty.lead()))
                .containsExactly(
                        "Ban cán sự đảng Ủy ban nhân dân tỉnh",
                        "Ban cán sự đảng Ủy ban nhân dân tỉnh",
                        "Các chủ rừng",
                        "Bộ Chỉ huy Quân sự tỉnh",
                        "Bộ Chỉ huy Quân sự tỉnh");
        assertThat(names(duties.getLast().coordinate())).isEqualTo("Công an tỉnh");
    }

    @Test
    void partnersOfALineWithAColonTakePartInWhatIsUnderIt() {
        var duties = duties("""
                1. Trách nhiệm của Sở Xây dựng
                2. Sở Nông nghiệp
                2.1. Chủ trì, phối hợp với Sở Tài chính, Ủy ban nhân dân cấp xã:
                a) Lập danh mục công trình; cắm mốc chỉ giới.
                """);
        assertThat(duties).hasSize(2).allSatisfy(duty -> {
            assertThat(names(duty.lead())).isEqualTo("Sở Nông nghiệp");
            assertThat(names(duty.coordinate())).isEqualTo("Sở Tài chính + Ủy ban nhân dân cấp xã");
        });
    }

    @Test
    void whatStandsBehindTheSentenceThatTurnsToTheAddresseesIsReadToo() {
        var duties = duties("""
                UBND tỉnh yêu cầu các sở, ban, ngành rà soát kho vật tư. Công an tỉnh tuần tra các bến đò. \
                Giao Sở Y tế chuẩn bị thuốc.
                """);
        assertThat(duties)
                .extracting(duty -> names(duty.lead()))
                .containsExactly("các sở, ban, ngành", "Công an tỉnh", "Sở Y tế");
    }

    @Test
    void aDispatchIsAddressedToThoseItIsWiredTo() {
        var duties = duties("""
                CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:
                - Giám đốc Sở Y tế, Giám đốc Sở Nội vụ;
                - Giám đốc Công an tỉnh;
                - Chủ tịch UBND các xã.

                Mưa lũ còn kéo dài, Chủ tịch UBND tỉnh yêu cầu:
                1. Công an tỉnh canh giữ các bến đò.
                2. Thường xuyên báo cáo tình hình về Văn phòng UBND tỉnh.
                """);
        assertThat(duties)
                .extracting(duty -> names(duty.lead()))
                .containsExactly(
                        "Công an tỉnh",
                        "Giám đốc Sở Y tế + Giám đốc Sở Nội vụ + Giám đốc Công an tỉnh + Chủ tịch UBND các xã");
    }

    @Test
    void anOrderSetApartFromThoseItConcernsTurnsToAllOfThem() {
        var duties = duties("""
                Theo đó, yêu cầu, đối với trưởng các phòng, ban; chủ tịch UBND các xã: theo nhiệm vụ được giao, \
                phân công trực kho thóc.
                """);
        assertThat(duties)
                .extracting(duty -> names(duty.lead()), duty -> duty.action().text())
                .containsExactly(tuple("trưởng các phòng, ban + chủ tịch UBND các xã", "phân công trực kho thóc"));
    }

    private static String names(List<Phrase> bodies) {
        return bodies.isEmpty()
                ? "-"
                : String.join(" + ", bodies.stream().map(Phrase::text).toList());
    }

    private static List<SuggestedObligation> duties(String text) {
        return DirectiveParser.parse("CHỈ THỊ\nVề việc thử\n\n" + text).obligations();
    }
}
