package vn.quantriet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quantriet.intake.Samples.SENTENCE;
import static vn.quantriet.intake.Samples.SENTENCE_TCVN3;
import static vn.quantriet.intake.Samples.SENTENCE_VNI;

import java.text.Normalizer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("intake")
class MarksOfSecrecyTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            MẬT; MẬT
            TỐI MẬT; TỐI MẬT
            TUYỆT MẬT; TUYỆT MẬT
            M Ậ T; MẬT
            T Ố I   M Ậ T; TỐI MẬT
            T U Y Ệ T M Ậ T; TUYỆT MẬT
            [MẬT]; MẬT
            **TỐI MẬT**; TỐI MẬT
            - MẬT -; MẬT
            Độ mật: Mật; MẬT
            Độ mật: TỐI MẬT; TỐI MẬT
            Độ mật : tuyệt mật; TUYỆT MẬT
            Đ ộ  m ậ t : M ậ t; MẬT
            | Mức độ mật | Tối mật |; TỐI MẬT
            Tối mật; TỐI MẬT
            HOẢ TỐC - TỐI MẬT; TỐI MẬT
            MẬT - KHẨN; MẬT
            Số 12-BC/ĐU   MẬT; MẬT
            | Số 12-BC/ĐU | MẬT |; MẬT
            МẬТ; MẬT
            ＭẬＴ; MẬT
            M\u200BẬT; MẬT
            """)
    void aMarkInTheHeadIsRefused(String line, String mark) {
        assertMarked("ĐẢNG BỘ XÃ HƯNG ĐẠO\n" + line.replace("\\u200B", "\u200B") + "\n" + SENTENCE, mark);
    }

    @Test
    void aMarkInTheFootIsRefused() {
        assertMarked((SENTENCE + "\n").repeat(80) + "TỐI MẬT", "TỐI MẬT");
    }

    @Test
    void aMarkByItselfFarFromHeadAndFootIsRefused() {
        assertMarked((SENTENCE + "\n").repeat(80) + "MẬT\n" + (SENTENCE + "\n").repeat(80), "MẬT");
    }

    @Test
    void aMarkInDecomposedLettersIsRefused() {
        assertMarked(Normalizer.normalize("TUYỆT MẬT\n" + SENTENCE, Normalizer.Form.NFD), "TUYỆT MẬT");
    }

    @Test
    void aMarkInOldLettersIsRefused() {
        assertMarked("TèI MËT\n" + SENTENCE_TCVN3, "TỐI MẬT");
        assertMarked("TUYEÄT MAÄT\n" + SENTENCE_VNI, "TUYỆT MẬT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cán bộ giữ bí mật công tác và bảo mật số liệu của đơn vị.",
                "Tài liệu tối mật được lưu riêng tại văn phòng theo quy định.",
                "VỀ CÔNG TÁC BẢO VỆ BÍ MẬT NHÀ NƯỚC",
                "QUY CHẾ BẢO MẬT",
                "VỀ CÔNG TÁC BẢO VỆ BÍ\nMẬT",
                "Cán bộ phải giữ bí\nmật\ntrong công tác.",
                "Mật độ dân cư của thôn còn thấp.",
                "Độ mật: Không",
                "Độ mật: Thường",
                "MẬT MÃ",
                "MẶT TRẬN",
                "MẤT",
                "Dấu gồm ba mức:\n- TUYỆT MẬT\n- TỐI MẬT\n- MẬT\nĐơn vị tự rà soát.",
                "Dấu gồm ba mức:\n“TUYỆT MẬT”;\n“TỐI MẬT”;\n“MẬT”.\nĐơn vị tự rà soát."
            })
    void wordsThatOnlyContainItAreNoMark(String line) {
        var text = line + "\n" + SENTENCE;
        assertThat(Intake.accept(text).text()).isEqualTo(text);
    }

    private static void assertMarked(String text, String mark) {
        assertThatThrownBy(() -> Intake.accept(text))
                .isInstanceOf(MarkedSecret.class)
                .extracting("arguments")
                .isEqualTo(new Object[] {mark});
    }
}
