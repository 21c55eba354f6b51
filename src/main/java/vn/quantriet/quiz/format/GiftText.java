package vn.quantriet.quiz.format;

import java.util.Locale;

/** Texts in GIFT, where some characters mean something unless a backslash stands before them. */
final class GiftText {

    private static final String SPECIAL = "\\~=#{}:";

    private GiftText() {}

    static String written(String text) {
        var out = new StringBuilder();
        if (!text.isEmpty() && "[/$".indexOf(text.charAt(0)) >= 0) out.append("[plain]");
        for (var n = 0; n < text.length(); n++) {
            var c = text.charAt(n);
            if (c == '\n') out.append("\\n");
            else if (SPECIAL.indexOf(c) >= 0) out.append('\\').append(c);
            else out.append(c);
        }
        return out.toString();
    }

    /** Without its backslashes and without what says how it is marked up. */
    static String read(String written) {
        var text = written.strip();
        if (!text.startsWith("[")) return unescaped(text);
        var format = text.substring(0, text.indexOf(']') + 1).toLowerCase(Locale.ROOT);
        return switch (format) {
            case "[html]" -> MarkedUp.plain(unescaped(text.substring(format.length())));
            case "[plain]", "[moodle]", "[markdown]" -> unescaped(text.substring(format.length()));
            default -> unescaped(text);
        };
    }

    private static String unescaped(String text) {
        var out = new StringBuilder();
        for (var n = 0; n < text.length(); n++) {
            var c = text.charAt(n);
            if (c != '\\' || n + 1 == text.length()) out.append(c);
            else out.append(meant(text.charAt(++n)));
        }
        return out.toString();
    }

    private static String meant(char c) {
        if (c == 'n') return "\n";
        return SPECIAL.indexOf(c) >= 0 ? Character.toString(c) : "\\" + c;
    }

    /** Where one of these characters stands without a backslash before it, from a place on; or -1. */
    static int next(String text, String wanted, int from) {
        for (var n = from; n < text.length(); n++) {
            if (text.charAt(n) == '\\') n++;
            else if (wanted.indexOf(text.charAt(n)) >= 0) return n;
        }
        return -1;
    }
}
