package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("parser")
class ProposingDutiesTest {

    @Test
    void theLeadingBodyItsPartnersTheWorkAndTheDay() {
        var duty = only(
                "1. Sở Y tế chủ trì, phối hợp với Sở Tài chính và các cơ quan liên quan xây dựng kế hoạch kiểm tra,"
                        + " hoàn thành trước ngày 30/6/2025.");
        assertThat(names(duty.lead())).containsExactly("Sở Y tế");
        assertThat(names(duty.coordinate())).containsExactly("Sở Tài chính", "các cơ quan liên quan");
        assertThat(duty.action().text()).isEqualTo("xây dựng kế hoạch kiểm tra");
        assertThat(duty.deliverable()).extracting(Phrase::text).isEqualTo("kế hoạch");
        assertThat(duty.deadline().due()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(duty.provision()).isEqualTo("1");
        assertThat(duty.actor()).isEqualTo(ActorSource.EXPLICIT);
    }

    @Test
    void aDocumentThatIsCarriedOutIsNoProduct() {
        assertThat(only("1. Sở Y tế kiểm tra việc thực hiện Nghị quyết ở các xã.")
                        .deliverable())
                .isNull();
        assertThat(only("1. Sở Y tế phổ biến Kế hoạch số 12/KH-UBND đến các xã.")
                        .deliverable())
                .isNull();
    }

    @Test
    void aSharedHeadIsGivenToEachName() {
        var duty = only("1. Các Bộ: Quốc phòng, Công an rà soát quy hoạch.");
        assertThat(names(duty.lead())).containsExactly("Bộ Quốc phòng", "Bộ Công an");
    }

    @Test
    void commasInsideANameDoNotPartIt() {
        var duty = only(
                "1. Bộ Văn hóa, Thể thao và Du lịch, Uỷ ban nhân dân các tỉnh, thành phố tổ chức các lớp tập huấn.");
        assertThat(names(duty.lead()))
                .containsExactly("Bộ Văn hóa, Thể thao và Du lịch", "Uỷ ban nhân dân các tỉnh, thành phố");
    }

    @Test
    void itemsUnderAHeadingShareItsBody() {
        var duties = duties("1. Văn phòng Tỉnh ủy\na) Theo dõi việc thực hiện Chỉ thị.\nb) Hằng quý báo cáo kết quả.");
        assertThat(duties).extracting(SuggestedObligation::actor).containsOnly(ActorSource.CARRIED);
        assertThat(duties).allSatisfy(duty -> assertThat(names(duty.lead())).containsExactly("Văn phòng Tỉnh ủy"));
        assertThat(duties.getLast().deadline().recurrence()).isEqualTo(Recurrence.QUARTERLY);
    }

    @Test
    void whoIsNotNamedAtAllIsWhomThePreambleAddresses() {
        var parsed = DirectiveParser.parse(
                "CHỈ THỊ\nVề việc thử\n\nĐể làm tốt việc này, Ban Thường vụ Tỉnh ủy yêu cầu các"
                        + " huyện ủy, đảng ủy trực thuộc thực hiện các nội dung sau:\n1. Rà soát các quy định đã ban hành.");
        assertThat(names(parsed.obligations().getFirst().lead())).containsExactly("các huyện ủy", "đảng ủy trực thuộc");
        assertThat(parsed.obligations().getFirst().actor()).isEqualTo(ActorSource.INHERITED);
    }

    @Test
    void aPlanMayListBodyPartnersAndTimeBeneathTheWork() {
        var duty = only(
                "1. Tổ chức hội thảo khoa học\n- Cơ quan chủ trì: Sở Công Thương.\n- Cơ quan phối hợp: các sở, ban,"
                        + " ngành.\n- Thời gian thực hiện: Quý III/2026.");
        assertThat(names(duty.lead())).containsExactly("Sở Công Thương");
        assertThat(names(duty.coordinate())).containsExactly("các sở, ban, ngành");
        assertThat(duty.deadline().due()).isEqualTo(LocalDate.of(2026, 9, 30));
    }

    @Test
    void reasonsAimsPermissionsAndQualitiesAreNoDuties() {
        assertThat(duties("I. MỤC ĐÍCH, YÊU CẦU\n1. Nâng cao nhận thức của cán bộ.\nII. TỔ CHỨC\n"
                        + "1. Việc tổ chức phải được tiến hành thiết thực.\n2. Các đơn vị được phép sử dụng kinh phí."))
                .isEmpty();
    }

    @Test
    void twoDatesMakeTwoDuties() {
        var duties = duties(
                "1. Ban Tuyên giáo biên soạn tài liệu trước ngày 10/3/2026; báo cáo kết quả trong tháng 5/2026.");
        assertThat(duties)
                .extracting(duty -> duty.deadline().due())
                .containsExactly(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 5, 31));
    }

    private static SuggestedObligation only(String text) {
        var duties = duties(text);
        assertThat(duties).hasSize(1);
        return duties.getFirst();
    }

    private static List<SuggestedObligation> duties(String text) {
        return DirectiveParser.parse("CHỈ THỊ\nVề việc thử\n\n" + text).obligations();
    }

    private static List<String> names(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::text).toList();
    }
}
