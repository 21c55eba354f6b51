package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Tag;

/**
 * No text makes reading explode: whatever pieces are strung together and repeated, twice the text takes about twice the
 * time. Sizes are compared with each other in the same run, in processor time, so that no machine is too slow for it.
 */
@Tag("parser")
class HostileTextTest {

    private static final int SMALL = 16_000;
    private static final int DOUBLINGS = 3;
    private static final double SLACK = 3;

    /** Below this the clock and the compiler say more than the text. */
    private static final long BARELY = 3_000_000;

    @Property(tries = 60)
    void repeatedPiecesTakeTimeInProportion(@ForAll("pieces") String pieces) {
        grows(pieces, "");
    }

    /** What opens at the beginning and is never closed must not be looked for again and again. */
    @Property(tries = 40)
    void nothingIsLookedForToTheEndOfTheTextTwice(@ForAll("pieces") String pieces, @ForAll("pieces") String opening) {
        grows(pieces, opening);
    }

    private static void grows(String pieces, String opening) {
        var first = time(opening, pieces, SMALL);
        var last = time(opening, pieces, SMALL << DOUBLINGS);
        assertThat(last).as(opening + "…" + pieces).isLessThan((long)
                (Math.max(first, BARELY) * (1 << DOUBLINGS) * SLACK));
    }

    @Provide
    Arbitrary<String> pieces() {
        var known = Arbitraries.of(List.of(
                "(",
                ")",
                "[",
                "\"",
                "«",
                "a) ",
                "1. ",
                "1.1.1.1.1. ",
                "I- ",
                "(1) ",
                "- ",
                "+ ",
                "• ",
                "Điều 1. ",
                "Chương I\n",
                "các ",
                "Sở Y tế",
                "Bộ: ",
                ", ",
                "; ",
                ": ",
                ". ",
                "./.",
                "\n",
                "\n\n",
                "\r\n",
                " ",
                "\t",
                "và ",
                "hoặc ",
                "cùng ",
                "xây dựng ",
                "tổ chức ",
                "phối hợp với ",
                "chủ trì ",
                "giao ",
                "yêu cầu ",
                "được giao ",
                "đồng thời ",
                "phải ",
                "trước ngày ",
                "15/12 ",
                "năm 2025 ",
                "quý II ",
                "từ ngày 1/1/2020 đến ",
                "hằng năm ",
                "số ",
                "12/CT-",
                "20-CT/TU ",
                "CHỈ THỊ\n",
                "Nơi nhận:\n",
                "T/M BAN THƯỜNG VỤ\n",
                "Kính gửi: ",
                "Cơ quan chủ trì: ",
                "đối với ",
                "căn cứ ",
                "trong quá trình ",
                "ă",
                "\u0301",
                "\u00AD",
                "\u200B",
                "*",
                "|",
                "A",
                "x",
                "0",
                "99999999999",
                "\uD83D\uDE00"));
        var any = Arbitraries.strings().ofMinLength(1).ofMaxLength(3);
        return Arbitraries.frequencyOf(Tuple.of(9, known), Tuple.of(1, any))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(pieces -> String.join("", pieces));
    }

    private static long time(String opening, String pieces, int length) {
        var text = opening + pieces.repeat(length / pieces.length() + 1);
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
