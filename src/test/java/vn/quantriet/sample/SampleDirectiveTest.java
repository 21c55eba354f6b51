package vn.quantriet.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.parser.DirectiveParser;

@Tag("sample")
class SampleDirectiveTest {

    @Test
    void itsDatesLieAroundTheDayItIsAskedFor() {
        assertThat(SampleDirective.text(LocalDate.of(2026, 11, 24)))
                .contains("Hải Phòng, ngày 24 tháng 11 năm 2026")
                .contains("trước ngày 30/11/2026")
                .contains("trong tháng 12/2026")
                .contains("trong tháng 1/2027")
                .contains("trong quý I/2027")
                .contains("đến năm 2030");
    }

    @Test
    void noPlaceholderIsLeftOnAnyDayOfAYear() {
        var day = LocalDate.of(2027, 1, 1);
        assertThat(day.datesUntil(day.plusYears(1)).map(SampleDirective::text))
                .noneMatch(text -> text.contains("{{") || text.contains("}}"));
    }

    @Test
    void itGoesDownToTheCell() {
        assertThat(SampleDirective.text(LocalDate.of(2026, 11, 24))).contains("Chỉ thị này phổ biến đến chi bộ.");
    }

    @Test
    void theParserFindsItsDutiesAndBothDocumentsItCites() {
        var parsed = DirectiveParser.parse(SampleDirective.text(LocalDate.of(2026, 11, 24)));
        assertThat(parsed.obligations()).hasSize(21);
        assertThat(parsed.references()).hasSizeGreaterThanOrEqualTo(2);
    }
}
