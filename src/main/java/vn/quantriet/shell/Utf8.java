package vn.quantriet.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.TemplateOutput;
import java.util.Arrays;
import org.springframework.web.util.HtmlUtils;

/**
 * A part of a page that stands there hundreds or thousands of times, written directly: what is the same each time is
 * encoded once, and what differs is an address and digits. In a template each of its many small parts would cost as
 * much as a long one. It is handed over whole and written anew after that.
 */
public final class Utf8 {

    private static final int FEW = 1_000;
    private static final byte[] AND = of("&amp;");

    private byte[] bytes = new byte[1 << 12];
    private int length;

    /** What stands in a page as it is, to be {@link #add}ed again and again. */
    public static byte[] of(String markup) {
        return markup.getBytes(UTF_8);
    }

    /** Words for a page, within an element or a quoted attribute. */
    public static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, UTF_8.name());
    }

    public Utf8 add(byte[] encoded) {
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
        return this;
    }

    public Utf8 add(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    /** Within an element or a quoted attribute; what is not ASCII takes longer, and is better encoded once. */
    public Utf8 text(String words) {
        for (var n = 0; n < words.length(); n++) {
            var c = words.charAt(n);
            if (c >= 0x80 || c == '<' || c == '>' || c == '"' || c == '\'') return add(of(escaped(words.substring(n))));
            if (c == '&') add(AND);
            else add(c);
        }
        return this;
    }

    /** As {@link Show#number} shows it. */
    public Utf8 number(long number) {
        return number < 0 || number >= FEW ? add(of(Show.number(number))) : digits((int) number);
    }

    /** As it is, which an address or a drawing needs. */
    public Utf8 plain(long number) {
        return number < 0 || number >= FEW ? add(of(Long.toString(number))) : digits((int) number);
    }

    private Utf8 digits(int number) {
        room(3);
        if (number >= 100) bytes[length++] = (byte) ('0' + number / 100);
        if (number >= 10) bytes[length++] = (byte) ('0' + number / 10 % 10);
        bytes[length++] = (byte) ('0' + number % 10);
        return this;
    }

    /** Hands over what was written. */
    public void writeTo(TemplateOutput output) {
        output.writeBinaryContent(Arrays.copyOf(bytes, length));
        length = 0;
    }

    private void room(int more) {
        if (bytes.length - length < more) bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
}
