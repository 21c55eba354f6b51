package vn.quantriet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("parser")
class VietnameseTextTest {

    @Test
    void bothPlacesOfTheToneMarkGiveOneKey() {
        assertThat(VietnameseText.matchKey("Uỷ ban, hoà, khoẻ, thuỷ")).isEqualTo("ủy ban, hòa, khỏe, thủy");
        assertThat(VietnameseText.matchKey("Ủy ban, hòa, khỏe, thủy")).isEqualTo("ủy ban, hòa, khỏe, thủy");
    }

    @Test
    void toneMarksInsideTheSyllableStayWhereTheyAre() {
        assertThat(VietnameseText.matchKey("quý hoàn toán hoạt quỳ")).isEqualTo("quý hoàn toán hoạt quỳ");
    }

    @Test
    void theSearchKeyHasNoDiacritics() {
        assertThat(VietnameseText.searchKey("Uỷ  ban Kiểm tra")).isEqualTo("uy ban kiem tra");
        assertThat(VietnameseText.searchKey("ĐẢNG ĐOÀN")).isEqualTo("dang doan");
    }

    @Test
    void theDecomposedFormIsTheSameWord() {
        var composed = "Đảng uỷ Toà án nhân dân tối cao";
        var decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(VietnameseText.matchKey(decomposed)).isEqualTo(VietnameseText.matchKey(composed));
    }

    @Test
    void lookAlikesHyphensAndHiddenSignsAreMadeOrdinary() {
        assertThat(VietnameseText.fold("Ðảng\u00A0ủy 20–CT/TU \u200Bmới\u00AD")).isEqualTo("Đảng ủy 20-CT/TU mới");
    }

    @Property(tries = 300)
    void aKeyIsItsOwnKey(@ForAll String text) {
        var key = VietnameseText.matchKey(text);
        assertThat(VietnameseText.matchKey(key)).isEqualTo(key);
        assertThat(VietnameseText.searchKey(key)).isEqualTo(VietnameseText.searchKey(text));
    }
}
