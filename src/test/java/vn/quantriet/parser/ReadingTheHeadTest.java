package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("parser")
class ReadingTheHeadTest {

    @Test
    void aPartyPlanSaysItsNumberBeforeTheNationalTitle() {
        assertThat(said("plan-of-a-party-committee"))
                .containsExactly("ke_hoach", "15-KH/TU", "Tỉnh ủy Lâm Hà", "2024-03-05");
    }

    @Test
    void aDispatchIsOfNoKindOfItsOwn() {
        assertThat(said("dispatch")).containsExactly("khac", "99/CĐ-TTg", "Thủ tướng Chính phủ", "2024-09-12");
    }

    @Test
    void aLetterHasItsSubjectUnderItsNumber() {
        assertThat(said("letter-of-a-district"))
                .containsExactly("cong_van", "123/UBND-VHTT", "Uỷ ban nhân dân huyện Đông Hưng", "2019-01-09");
    }

    @Test
    void aWebPageTellsItInHeadlineAndLead() {
        assertThat(said("web-page")).containsExactly("ket_luan", "91-KL/TW", "Bộ Chính trị", "2024-08-12");
    }

    @Test
    void theNationalTitleMayStandInTheLineOfTheBody() {
        assertThat(said("resolution-with-annex")).containsExactly("nghi_quyet", "50/NQ-CP", "Chính phủ", "2021-05-20");
        assertThat(said("plan-of-a-department"))
                .containsExactly("ke_hoach", "210/KH-SGDĐT", "Sở Giáo dục và Đào tạo", "2020-02-03");
    }

    @Test
    void whatTheTextDoesNotSayIsLeftOut() {
        assertThat(said("decision-without-head")).containsExactly("quyet_dinh", "–", "Thủ tướng Chính phủ", "–");
    }

    @Test
    void documentsCitedAreFoundOnceWithTheirDates() {
        assertThat(Samples.parsed("web-page").references())
                .extracting(Reference::number, Reference::date)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("29-NQ/TW", LocalDate.of(2013, 11, 4)),
                        org.assertj.core.groups.Tuple.tuple("100-TTr/BTGTW", LocalDate.of(2024, 5, 24)));
    }

    @Test
    void aListOfNumbersIsAListOfDocuments() {
        var parsed =
                DirectiveParser.parse("Thực hiện các Nghị quyết số 57-NQ/TW, 59-NQ/TW và 68 - NQ/TW, ngày 04/5/2025.");
        assertThat(parsed.references())
                .extracting(Reference::number)
                .containsExactly("57-NQ/TW", "59-NQ/TW", "68-NQ/TW");
    }

    private static List<String> said(String sample) {
        var metadata = Samples.parsed(sample).metadata();
        var type = metadata.type();
        return List.of(
                type == null ? "–" : type.value().code(),
                metadata.number() == null ? "–" : metadata.number().text(),
                metadata.issuer() == null ? "–" : metadata.issuer().text(),
                Objects.toString(metadata.date() == null ? "–" : metadata.date().value()));
    }
}
