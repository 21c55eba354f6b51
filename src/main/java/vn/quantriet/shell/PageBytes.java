package vn.quantriet.shell;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A page in UTF-8. A template writes it in thousands of small parts; they are laid one behind the other into a few
 * pieces, so that each is copied once and handed on with many others.
 */
final class PageBytes implements TemplateOutput {

    private static final int LENGTH = 1 << 15;

    /** The most bytes one character takes; two that make a pair take four together. */
    private static final int WIDEST = 3;

    private final List<byte[]> full = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private byte[] bytes = new byte[LENGTH];
    private int at;

    @Override
    public void writeContent(String text) {
        writeContent(text, 0, text.length());
    }

    @Override
    public void writeContent(String text, int from, int to) {
        for (var next = from; next < to; ) {
            var end = Math.min(to, next + (LENGTH - at) / WIDEST);
            if (end < to && end > next && Character.isHighSurrogate(text.charAt(end - 1))) end--;
            encode(text, next, end);
            next = end;
            if (next < to) turn();
        }
    }

    @Override
    public void writeBinaryContent(byte[] content) {
        for (var next = 0; next < content.length; ) {
            var fitting = Math.min(content.length - next, LENGTH - at);
            System.arraycopy(content, next, bytes, at, fitting);
            at += fitting;
            next += fitting;
            if (next < content.length) turn();
        }
    }

    int length() {
        return lengths.stream().mapToInt(Integer::intValue).sum() + at;
    }

    void writeTo(OutputStream answer) throws IOException {
        for (var n = 0; n < full.size(); n++) answer.write(full.get(n), 0, lengths.get(n));
        answer.write(bytes, 0, at);
    }

    private void turn() {
        full.add(bytes);
        lengths.add(at);
        bytes = new byte[LENGTH];
        at = 0;
    }

    private void encode(String text, int from, int to) {
        for (var n = from; n < to; n++) {
            var c = text.charAt(n);
            if (c < 0x80) {
                bytes[at++] = (byte) c;
            } else if (c < 0x800) {
                bytes[at++] = (byte) (0xC0 | c >> 6);
                bytes[at++] = (byte) (0x80 | c & 0x3F);
            } else if (!Character.isSurrogate(c)) {
                bytes[at++] = (byte) (0xE0 | c >> 12);
                bytes[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                bytes[at++] = (byte) (0x80 | c & 0x3F);
            } else if (n + 1 < to && Character.isSurrogatePair(c, text.charAt(n + 1))) {
                pair(Character.toCodePoint(c, text.charAt(++n)));
            } else {
                bytes[at++] = '?';
            }
        }
    }

    private void pair(int point) {
        bytes[at++] = (byte) (0xF0 | point >> 18);
        bytes[at++] = (byte) (0x80 | point >> 12 & 0x3F);
        bytes[at++] = (byte) (0x80 | point >> 6 & 0x3F);
        bytes[at++] = (byte) (0x80 | point & 0x3F);
    }
}
