package vn.quantriet.intake;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import vn.quantriet.shared.Refusal;

/** Sentences and files that the tests of this module share. */
final class Samples {

    static final String SENTENCE =
            "Các chi bộ tổ chức sinh hoạt chuyên đề trong quý tới, phân công đảng viên phụ trách từng thôn, kịp thời gỡ"
                    + " khó cho bà con và báo cáo kết quả về đảng uỷ xã.";
    static final String SENTENCE_TCVN3 =
            "C¸c chi bé tæ chøc sinh ho¹t chuyªn ®Ò trong quý tíi, ph©n c«ng ®¶ng viªn phô tr¸ch tõng th«n, kÞp thêi gì"
                    + " khã cho bµ con vµ b¸o c¸o kÕt qu¶ vÒ ®¶ng uû x·.";
    static final String SENTENCE_VNI =
            "Caùc chi boä toå chöùc sinh hoaït chuyeân ñeà trong quyù tôùi, phaân coâng ñaûng vieân phuï traùch töøng"
                    + " thoân, kòp thôøi gôõ khoù cho baø con vaø baùo caùo keát quaû veà ñaûng uyû xaõ.";
    static final String HEAD = "ĐẢNG BỘ XÃ HƯNG ĐẠO VÀ CÁC CHI BỘ";
    static final String HEAD_TCVN3 = "§¶NG Bé X· H¦NG §¹O Vµ C¸C CHI Bé";
    static final String HEAD_VNI = "ÑAÛNG BOÄ XAÕ HÖNG ÑAÏO VAØ CAÙC CHI BOÄ";

    private Samples() {}

    static Path write(Path folder, String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    static IntakeText read(Path file) {
        return Intake.read(file.getFileName().toString(), file);
    }

    static IntakeText read(Path folder, String name, byte[] bytes) throws IOException {
        return read(write(folder, name, bytes));
    }

    static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(
            Path folder, String name, byte[] bytes, Class<? extends Refusal> by) throws IOException {
        var file = write(folder, name, bytes);
        return assertThatThrownBy(() -> read(file)).isInstanceOf(by);
    }
}
