package vn.quantriet.intake.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import vn.quantriet.intake.layout.Budget;

/**
 * The compressed streams of a PDF, inflated once in small bites before PDFBox does it whole in memory: a file of a few
 * kilobytes can hold a stream of many gigabytes, even a compressed one in a compressed one.
 */
public final class Streams {

    private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int NESTED = 4;
    private static final int BITE = 1 << 16;
    private static final int DICTIONARY = 400;
    private static final int COST_OF_OPENING = 1 << 10;

    /** Most bytes one stream may hold, and most all may hold together; pictures are larger than text. */
    public record Bounds(long stream, long picture, long all) {}

    private Streams() {}

    public static void check(byte[] pdf, Bounds bounds, Supplier<? extends RuntimeException> whenSpent) {
        var all = new Budget(bounds.all, whenSpent);
        for (var at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            var one = new Budget(isPicture(pdf, at) ? bounds.picture : bounds.stream, whenSpent);
            all.spend(COST_OF_OPENING);
            inflate(new ByteArrayInputStream(pdf, at, pdf.length - at), one, all);
        }
    }

    /** Behind the next keyword and its line end. */
    private static int next(byte[] pdf, int from) {
        for (var i = from; i + KEYWORD.length + 2 < pdf.length; i++) {
            if (pdf[i] != 's' || !Arrays.equals(pdf, i, i + KEYWORD.length, KEYWORD, 0, KEYWORD.length)) continue;
            var at = i + KEYWORD.length;
            if (pdf[at] == '\r') at++;
            if (pdf[at] == '\n') return at + 1;
            if (pdf[at - 1] == '\r') return at;
        }
        return -1;
    }

    private static boolean isPicture(byte[] pdf, int at) {
        var from = Math.max(0, at - DICTIONARY);
        return new String(pdf, from, at - from, StandardCharsets.ISO_8859_1).contains("/Image");
    }

    private static void inflate(InputStream in, Budget one, Budget all) {
        try (var stream = inflated(in)) {
            var bite = new byte[BITE];
            for (var read = 0; stream != null && (read = stream.read(bite)) >= 0; ) {
                one.spend(read);
                all.spend(read);
            }
        } catch (IOException e) {
            // broken further on: PDFBox will come no further either
        }
    }

    /** Null when nothing is compressed. */
    private static @Nullable InputStream inflated(InputStream in) throws IOException {
        var stream = new PushbackInputStream(in, 2);
        if (!isCompressed(stream)) return null;
        for (var depth = 0; depth < NESTED && isCompressed(stream); depth++) {
            stream = new PushbackInputStream(new InflaterInputStream(stream), 2);
        }
        return stream;
    }

    private static boolean isCompressed(PushbackInputStream stream) throws IOException {
        var head = stream.readNBytes(2);
        stream.unread(head);
        return head.length == 2 && (head[0] & 0x0F) == 8 && ((head[0] & 0xFF) * 256 + (head[1] & 0xFF)) % 31 == 0;
    }
}
