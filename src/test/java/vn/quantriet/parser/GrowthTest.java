package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Twice the text takes about twice the time and no deeper stack, also of texts made to be hard. */
@Tag("parser")
class GrowthTest {

    private static final int SMALL = 60_000;
    private static final int LONG = 200_000;
    private static final int SHALLOW = 256 * 1024;

    @SuppressWarnings("UnusedVariable")
    private static final List<String> phrases = List.of(
            "1.1.1.1. ",
            "các sở, ",
            "Sở Y tế, Sở Tài chính, ",
            "số 1/CT-",
            "20-CT/TU, ",
            "Điều 1. Giao\n",
            "PHÓ CHỦ TỊCH\n\n",
            "xây dựng và ",
            "Đối với các đơn vị, ",
            "các Bộ: Công an; ",
            "u\u031B\u0309y ",
            "Kính gửi: \n",
            "Cơ quan chủ trì: Sở Y tế\n",
            "Trong quá trình ",
            "Chỉ thị số 1 về \n",
            "GIÁM ĐỐC\n",
            "(1) a, (",
            "1. Việc gì?\n",
            "Ảnh: x\n",
            "CÔNG BÁO 1\n",
            "Trường hợp có vướng mắc thì ",
            "các sở, nhất là ",
            "Sở A: ",
            "hoàn thành trước ngày 1/1/2025, ");

    @SuppressWarnings("UnusedVariable")
    private static final List<String> all =
            Stream.concat(phrases.stream(), HostilePieces.ALL.stream()).toList();

    @ParameterizedTest
    @FieldSource("phrases")
    void repeated(String piece) {
        DirectiveParser.parse(piece.repeat(2_000));
        assertThat(Growth.inProportion(DirectiveParser::parse, "", piece, SMALL))
                .isTrue();
    }

    /** Every turn that went one level deeper would need many times this stack. */
    @ParameterizedTest
    @FieldSource("all")
    void onAShallowStack(String piece) throws InterruptedException {
        var failed = new AtomicReference<@Nullable Throwable>();
        var text = piece.repeat(LONG / piece.length());
        var reader = new Thread(null, () -> DirectiveParser.parse(text), "shallow", SHALLOW);
        reader.setUncaughtExceptionHandler((_, failure) -> failed.set(failure));
        reader.start();
        reader.join();
        assertThat(failed.get()).isNull();
    }
}
