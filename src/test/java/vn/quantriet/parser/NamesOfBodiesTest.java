package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the name of a body is built, and where it ends, also of kinds that no vocabulary holds. */
@Tag("parser")
class NamesOfBodiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Trung tâm Kiểm soát chi trả bảo hiểm tỉnh rà soát hồ sơ. | Trung tâm Kiểm soát chi trả bảo hiểm tỉnh | rà soát hồ sơ
                Trung tâm Giám sát, điều hành giao thông: Chủ trì rà soát biển báo. | Trung tâm Giám sát, điều hành giao thông | rà soát biển báo
                Ban Chỉ đạo thực hiện Chương trình nước sạch tỉnh rà soát dự án. | Ban Chỉ đạo thực hiện Chương trình nước sạch tỉnh | rà soát dự án
                Phòng Kiểm tra kiểm tra các kho thóc. | Phòng Kiểm tra | kiểm tra các kho thóc
                Sở Xây dựng kiểm tra nhà ở hoàn thành đợt một. | Sở Xây dựng | kiểm tra nhà ở hoàn thành đợt một
                Ban Giám sát đầu tư của cộng đồng rà soát hồ sơ. | Ban Giám sát đầu tư của cộng đồng | rà soát hồ sơ
                Bộ Tài chính, Sở Tài chính và cả nước tập trung rà soát nợ đọng. | Bộ Tài chính + Sở Tài chính | tập trung rà soát nợ đọng
                Các đồng chí Ủy viên Bộ Chính trị, Ban Bí thư chỉ đạo quán triệt Nghị quyết. | Các đồng chí Ủy viên Bộ Chính trị, Ban Bí thư | chỉ đạo quán triệt Nghị quyết
                Ban Thường vụ các huyện ủy, Thành ủy Quê Mới rà soát quy hoạch. | Ban Thường vụ các huyện ủy, Thành ủy Quê Mới | rà soát quy hoạch
                Các nhà vườn đăng ký vùng trồng. | Các nhà vườn | đăng ký vùng trồng
                Từng lò gạch phải ký cam kết bảo vệ môi trường. | Từng lò gạch | ký cam kết bảo vệ môi trường
                Hai đơn vị thi công tăng ca ban đêm. | Hai đơn vị thi công | tăng ca ban đêm
                Tất cả các đơn vị rà soát tài sản công. | Tất cả các đơn vị | rà soát tài sản công
                Các bộ phận chuyên môn rà soát hồ sơ tồn đọng. | Các bộ phận chuyên môn | rà soát hồ sơ tồn đọng
                Nhân viên y tế thôn điều tra từng hộ. | Nhân viên y tế thôn | điều tra từng hộ
                Trưởng các khu dân cư phổ biến quy ước. | Trưởng các khu dân cư | phổ biến quy ước
                Ngành Giáo dục và Đào tạo tổ chức lễ khai giảng. | Ngành Giáo dục và Đào tạo | tổ chức lễ khai giảng
                Lực lượng kiểm lâm, quân đội, công an xã tuần tra rừng. | Lực lượng kiểm lâm, quân đội, công an xã | tuần tra rừng
                Các xã có hồ chứa phải cắm biển báo. | Các xã có hồ chứa | cắm biển báo
                UBND các xã có tên 12 hộ nghèo, chuyển quà đến từng hộ. | UBND các xã có tên 12 hộ nghèo | chuyển quà đến từng hộ
                Các cơ quan, đơn vị, nơi có đông người, phải đo thân nhiệt. | Các cơ quan, đơn vị, nơi có đông người | đo thân nhiệt
                Các đoàn kiểm tra liên ngành tăng cường kiểm tra. | Các đoàn kiểm tra liên ngành | tăng cường kiểm tra
                Các cơ quan quản lý quy hoạch rà soát đồ án. | Các cơ quan quản lý quy hoạch | rà soát đồ án
                Sở Y tế - cơ quan thường trực Ban Chỉ đạo - tổng hợp báo cáo. | Sở Y tế | tổng hợp báo cáo
                Bí thư chi bộ, trưởng thôn đến từng nhà vận động. | Bí thư chi bộ + trưởng thôn | đến từng nhà vận động
                Trung tâm Trợ giúp pháp lý tỉnh mở sổ theo dõi. | Trung tâm Trợ giúp pháp lý tỉnh | mở sổ theo dõi
                UBND các xã bảo vệ rừng đầu nguồn. | UBND các xã | bảo vệ rừng đầu nguồn
                Phó Trưởng ban Ban Chỉ đạo (BCĐ) 389 tỉnh kiểm tra các chợ. | Phó Trưởng ban Ban Chỉ đạo (BCĐ) 389 tỉnh | kiểm tra các chợ
                Lãnh đạo các địa phương, đơn vị quán triệt nội dung Chỉ thị. | Lãnh đạo các địa phương, đơn vị | quán triệt nội dung Chỉ thị
                Yêu cầu Lãnh đạo các phòng chuyên môn đôn đốc công chức. | Lãnh đạo các phòng chuyên môn | đôn đốc công chức
                Tổ công tác 1165 đôn đốc các chủ đầu tư. | Tổ công tác 1165 | đôn đốc các chủ đầu tư
                Các xã chưa hoàn thành kế hoạch khẩn trương báo cáo nguyên nhân. | Các xã | khẩn trương báo cáo nguyên nhân
                Giám đốc sở giáo dục và đào tạo các tỉnh theo dõi tin bão. | Giám đốc sở giáo dục và đào tạo các tỉnh | theo dõi tin bão
                Kính đề nghị các nhà hảo tâm ủng hộ đồng bào vùng lũ. | các nhà hảo tâm | ủng hộ đồng bào vùng lũ
                Công điện nêu rõ yêu cầu các nhà ga bố trí lối thoát hiểm. | các nhà ga | bố trí lối thoát hiểm
                Các hộ dân chỉ sử dụng pháo hoa trong dịp Tết. | Các hộ dân | chỉ sử dụng pháo hoa trong dịp Tết
                UBND Q.1 kiểm tra các bãi giữ xe. | UBND Q.1 | kiểm tra các bãi giữ xe
                NHNN chủ trì, phối hợp với các cơ quan liên quan đánh giá nợ xấu. | NHNN | đánh giá nợ xấu
                Các xã từ Quê Mới trở ra chằng chống nhà cửa. | Các xã từ Quê Mới trở ra | chằng chống nhà cửa
                Các hợp tác xã (HTX) còn nợ thủy lợi phí chủ động lập lịch trả dần. | Các hợp tác xã (HTX) còn nợ thủy lợi phí | chủ động lập lịch trả dần
                Cảnh sát phòng cháy và chữa cháy tỉnh kiểm tra các chung cư. | Cảnh sát phòng cháy và chữa cháy tỉnh | kiểm tra các chung cư
                UBND tỉnh giao trách nhiệm Sở Xây dựng rà soát nhà tạm. | Sở Xây dựng | rà soát nhà tạm
                Lãnh đạo thành phố yêu cầu, Sở Y tế khẩn trương kiểm tra kho thuốc. | Sở Y tế | khẩn trương kiểm tra kho thuốc
                Đặc biệt, UBND các phường phải kiểm tra các bến xe. | UBND các phường | kiểm tra các bến xe
                Một là, các sở rà soát quy hoạch. | các sở | rà soát quy hoạch
                UBND phường yêu cầu các hộ dân không được sử dụng pháo nổ. | các hộ dân | không được sử dụng pháo nổ
                Các địa phương như: Quê Mới, An Phú cần giám sát các lễ hội. | Các địa phương như: Quê Mới, An Phú | giám sát các lễ hội
                Tiếp tục bảo vệ rừng trong mùa khô, UBND tỉnh yêu cầu các xã tuần tra rừng. | các xã | tuần tra rừng
                Các chủ đập liên tục kiểm tra thân đập. | Các chủ đập | liên tục kiểm tra thân đập
                Sở Y tế, các xã căn cứ tình hình của đơn vị mình tổ chức trực dịch. | Sở Y tế + các xã | tổ chức trực dịch
                """)
    void aBodyIsNamedToItsEnd(String sentence, String lead, String action) {
        var duty = duties("1. " + sentence).getFirst();
        assertThat(names(duty)).isEqualTo(lead);
        assertThat(duty.action().text()).isEqualTo(action);
    }

    @ParameterizedTest
    @CsvSource({
        "Các hạng mục đã thi công xong.",
        "Các tuyến đường phải được chiếu sáng.",
        "Các gói thầu triển khai đúng tiến độ.",
        "Các con số trên phản ánh nỗ lực của toàn ngành.",
        "Các ý kiến góp ý rất sâu sắc."
    })
    void aThingIsNoBody(String sentence) {
        assertThat(duties("1. " + sentence)).isEmpty();
    }

    @Test
    void whoseDutiesFollowMayBeToldInTheMiddleOfALine() {
        var duties = duties("""
                Theo Thông tư này, trách nhiệm của Sở Y tế trong phòng dịch như sau:
                - Tổ chức kiểm tra các trạm y tế và chịu trách nhiệm trước Ủy ban nhân dân tỉnh về kết quả.
                """);
        assertThat(duties).singleElement().satisfies(duty -> {
            assertThat(names(duty)).isEqualTo("Sở Y tế");
            assertThat(duty.action().text()).isEqualTo("Tổ chức kiểm tra các trạm y tế");
        });
    }

    @Test
    void whomOneGathersIsNotWhoActs() {
        var duties = duties("1. Sở Y tế tuần tra các kho thuốc; tổ chức lực lượng trực cấp cứu; xử lý vi phạm.");
        assertThat(duties).hasSize(3).allSatisfy(duty -> assertThat(names(duty)).isEqualTo("Sở Y tế"));
    }

    @Test
    void aBodyOfThePressOrdersOthersInManyWords() {
        var duties = DirectiveParser.parse("""
                UBND tỉnh yêu cầu các xã rà soát hộ nghèo trên địa bàn, bảo đảm đúng người và không bỏ sót hộ nào.
                Thành ủy cũng chỉ đạo Công an thành phố, Sở Y tế…lập chốt kiểm tra thuốc giả ở các chợ đầu mối.
                Nghiêm túc thực hiện Công văn của Bộ Xây dựng, UBND huyện đã có công văn yêu cầu các trạm cân kiểm tra tải trọng xe.
                Trưởng ban Dân vận Tỉnh ủy đề nghị huyện lập danh sách các hòa giải viên ở các thôn và các bản vùng cao.
                """).obligations();
        assertThat(duties)
                .extracting(NamesOfBodiesTest::names)
                .containsExactly("các xã", "Công an thành phố + Sở Y tế", "các trạm cân", "huyện");
    }

    private static String names(SuggestedObligation duty) {
        return String.join(" + ", duty.lead().stream().map(Phrase::text).toList());
    }

    private static List<SuggestedObligation> duties(String text) {
        return DirectiveParser.parse("CHỈ THỊ\nVề việc thử\n\n" + text).obligations();
    }
}
