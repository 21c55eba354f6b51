package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twice the text takes about twice the time, also of texts made to be hard; measured against each other in one run. */
@Tag("parser")
class GrowthTest {

    private static final int SMALL = 60_000;
    private static final int DOUBLINGS = 3;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "a) ",
                "1. ",
                "1.1.1.1. ",
                "- ",
                "các sở, ",
                "Sở Y tế, Sở Tài chính, ",
                "trước ngày ",
                "số 1/CT-",
                "20-CT/TU, ",
                "Điều 1. Giao\n",
                "Nơi nhận:\n",
                "PHÓ CHỦ TỊCH\n\n",
                "CHỈ THỊ\n",
                "và ",
                "xây dựng và ",
                "phối hợp với ",
                ", ",
                "; ",
                ": ",
                "Đối với các đơn vị, ",
                "được giao ",
                "đồng thời ",
                "các Bộ: Công an; ",
                "\n",
                "u\u031B\u0309y ",
                "Kính gửi: \n",
                "Cơ quan chủ trì: Sở Y tế\n",
                "Trong quá trình ",
                "căn cứ ",
                "hằng năm ",
                "từ ngày 1/1/2020 đến ",
                "Chỉ thị số 1 về \n",
                "GIÁM ĐỐC\n",
                "(1) a, (",
                "1. Việc gì?\n",
                "Ảnh: x\n",
                "CÔNG BÁO 1\n",
                "năm 2025 "
            })
    void repeated(String piece) {
        DirectiveParser.parse(piece.repeat(2_000));
        var first = time(piece, SMALL);
        var last = time(piece, SMALL << DOUBLINGS);
        assertThat(last).isLessThan(Math.max(first, 4_000_000) * (1L << DOUBLINGS) * 3);
    }

    private static long time(String piece, int length) {
        var text = piece.repeat(length / piece.length());
        var best = Long.MAX_VALUE;
        for (var i = 0; i < 3; i++) {
            var before = cpu();
            DirectiveParser.parse(text);
            best = Math.min(best, cpu() - before);
        }
        return best;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
