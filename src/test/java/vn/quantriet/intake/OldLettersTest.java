package vn.quantriet.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quantriet.intake.Samples.*;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("intake")
class OldLettersTest {

    private static final String TCVN3 = "intake.note.tcvn3";
    private static final String VNI = "intake.note.vni";

    @TempDir
    Path folder;

    @Test
    void utf8WithAndWithoutItsMark() throws IOException {
        assertThat(read(folder, "a.txt", SENTENCE.getBytes(UTF_8)).text()).isEqualTo(SENTENCE);
        assertThat(read(folder, "b.txt", ("\uFEFF" + SENTENCE).getBytes(UTF_8)).text())
                .isEqualTo(SENTENCE);
    }

    @Test
    void utf16OfEitherOrder() throws IOException {
        assertThat(read(folder, "le.txt", ("\uFEFF" + SENTENCE).getBytes(UTF_16LE))
                        .text())
                .isEqualTo(SENTENCE);
        assertThat(read(folder, "be.txt", ("\uFEFF" + SENTENCE).getBytes(UTF_16BE))
                        .text())
                .isEqualTo(SENTENCE);
    }

    @Test
    void utf16WithoutItsMarkIsNamedAndRefused() throws IOException {
        assertRefused(folder, "a.txt", SENTENCE.getBytes(UTF_16LE), UncertainEncoding.class)
                .extracting("arguments")
                .isEqualTo(new Object[] {"UTF-16"});
    }

    @Test
    void aLetterCutInTwoAtTheEndDoesNotMakeItAnythingElse() throws IOException {
        var bytes = (SENTENCE + " ệ").getBytes(UTF_8);
        assertThat(read(folder, "a.txt", Arrays.copyOf(bytes, bytes.length - 1)).text())
                .startsWith(SENTENCE);
    }

    @Test
    void windows1258() throws IOException {
        var typed = "Đảng ủy xã yêu cầu các chi bộ báo cáo kết quả trong quý tới.";
        var bytes = withLooseTones(typed).getBytes(Charset.forName("windows-1258"));
        assertThat(read(folder, "a.txt", bytes)).isEqualTo(new IntakeText(typed, noted("intake.note.windows-1258")));
    }

    @Test
    void tcvn3InAFileAndPasted() throws IOException {
        var converted = new IntakeText(HEAD + "\n" + SENTENCE, noted(TCVN3));
        var typed = HEAD_TCVN3 + "\n" + SENTENCE_TCVN3;
        assertThat(read(folder, "a.txt", typed.getBytes(ISO_8859_1))).isEqualTo(converted);
        assertThat(read(folder, "b.txt", typed.getBytes(UTF_8))).isEqualTo(converted);
        assertThat(Intake.accept(typed)).isEqualTo(converted);
    }

    @Test
    void vniInAFileAndPasted() throws IOException {
        var converted = new IntakeText(HEAD + "\n" + SENTENCE, noted(VNI));
        var typed = HEAD_VNI + "\n" + SENTENCE_VNI;
        assertThat(read(folder, "a.txt", typed.getBytes(ISO_8859_1))).isEqualTo(converted);
        assertThat(Intake.accept(typed)).isEqualTo(converted);
    }

    @Test
    void everyLetterOfTcvn3() {
        var letters =
                "á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ é è ẻ ẽ ẹ ê ế ề ể ễ ệ í ì ỉ ĩ ị ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ"
                        + " ú ù ủ ũ ụ ư ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ đ";
        var typed =
                "¸ µ ¶ · ¹ ¨ ¾ » ¼ ½ Æ © Ê Ç È É Ë Ð Ì Î Ï Ñ ª Õ Ò Ó Ô Ö Ý × Ø Ü Þ ã ß á â ä « è å æ ç é ¬ í ê ë ì î"
                        + " ó ï ñ ò ô \u00AD ø õ ö ÷ ù ý ú û ü þ ®";
        assertThat(Intake.accept(SENTENCE_TCVN3 + "\n" + typed).text()).isEqualTo(SENTENCE + "\n" + letters);
    }

    @Test
    void everyLetterOfVni() {
        var letters =
                "á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ ế ề ể ễ ệ í ì ỉ ĩ ị ố ồ ổ ỗ ộ ớ ờ ở ỡ ợ ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ đ Ặ Ợ Đ";
        var typed = "aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä eá eà eå eã eä í ì æ ó ò oá oà oå oã oä"
                + " ôù ôø ôû ôõ ôï öù öø öû öõ öï yù yø yû yõ î ñ AË ÔÏ Ñ";
        assertThat(Intake.accept(SENTENCE_VNI + "\n" + typed).text()).isEqualTo(SENTENCE + "\n" + letters);
    }

    @Test
    void utf8ReadByAWrongTableIsRepaired() {
        var misread = new String(SENTENCE.replace("Á", "").getBytes(UTF_8), ISO_8859_1);
        assertThat(Intake.accept(misread)).isEqualTo(new IntakeText(SENTENCE, noted("intake.note.misread-utf8")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"H¹nh phóc", "Attached: please see the annex to this letter, ®¶ng uû x· §¹o Lý, for the facts"})
    void tooLittleToBeCertainIsRefusedWithTheLikelyName(String little) {
        assertThatThrownBy(() -> Intake.accept(little))
                .isInstanceOf(UncertainEncoding.class)
                .extracting("arguments")
                .isEqualTo(new Object[] {"TCVN3 (ABC)"});
    }

    private static List<String> noted(String note) {
        return List.of(note);
    }

    /** As Windows typed it: the roof belongs to the letter, the tone follows it. */
    private static String withLooseTones(String text) {
        var loose = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var parts = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
            var tones = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            var rest = parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
            loose.append(Normalizer.normalize(rest, Normalizer.Form.NFC)).append(tones);
        }
        return loose.toString();
    }
}
