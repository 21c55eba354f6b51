package vn.quantriet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quantriet.intake.Samples.*;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("intake")
class PastingATextTest {

    @Test
    void vietnameseComesThroughAsItWasWritten() {
        assertThat(Intake.accept(SENTENCE)).isEqualTo(new IntakeText(SENTENCE, List.of()));
    }

    @Test
    void decomposedLettersStayDecomposed() {
        var decomposed = Normalizer.normalize(SENTENCE, Normalizer.Form.NFD);
        assertThat(Intake.accept(decomposed).text()).isEqualTo(decomposed);
    }

    @Test
    void linesEndInOneWay() {
        assertThat(Intake.accept("Một\r\nhai\rba\fbốn\u2028năm\u0085sáu").text())
                .isEqualTo("Một\nhai\nba\nbốn\nnăm\nsáu");
    }

    @Test
    void controlCharactersAndHalvesOfPairsAreTakenOut() {
        assertThat(Intake.accept("\uFEFFĐảng\u0000 \u0007bộ\tcơ\u001B sở\uD83D \uDE00😀\uFFFF")
                        .text())
                .isEqualTo("Đảng bộ\tcơ sở 😀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\u0000\u0001"})
    void nothingIsRefused(String nothing) {
        assertThatThrownBy(() -> Intake.accept(nothing)).isInstanceOf(EmptyText.class);
    }

    @Test
    void fiftyMegabytesAreRefusedAtOnce() {
        var huge = "Việt Nam ".repeat(50 * 1024 * 1024 / 9);
        assertThatThrownBy(() -> Intake.accept(huge)).isInstanceOf(TooLarge.class);
    }

    @Test
    void twoMillionCharactersAreNotTooMany() {
        var large = SENTENCE.concat("\n").repeat(2_000_000 / (SENTENCE.length() + 1));
        assertThat(Intake.accept(large).text()).isEqualTo(large);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Hải Phòng", "Chi bộ 3", "20-CT/TU: thực hiện ngay", "Ha Noi", "Kính gửi: UBND, HĐND, MTTQ"})
    void aFewWordsAreJudgedKindly(String few) {
        assertThat(Intake.accept(few).text()).isEqualTo(few);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The committee asks every branch to hold a meeting this quarter, to name who is in charge of which"
                        + " village and to report what came of it.",
                "Le comité demande à chaque cellule de tenir une réunion au cours du trimestre, de désigner un"
                        + " responsable par village et de présenter les résultats obtenus.",
                "Cac chi bo to chuc sinh hoat chuyen de trong quy toi, phan cong dang vien phu trach tung thon, kip"
                        + " thoi go kho cho ba con va bao cao ket qua ve dang uy xa.",
                "党支部要在本季度召开专题会议,明确各村负责人,并及时报告工作结果。 Party cells report.",
                "hello world",
                "12345 67890"
            })
    void anotherLanguageIsRefused(String other) {
        assertThatThrownBy(() -> Intake.accept(other)).isInstanceOf(NotVietnamese.class);
    }

    @Test
    void someForeignWordsDoNoHarm() {
        var mixed =
                SENTENCE + " Please see the guideline on digital transformation (Digital Transformation Programme).";
        assertThat(Intake.accept(mixed).text()).isEqualTo(mixed);
    }
}
