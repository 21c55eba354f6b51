package vn.quantriet.intake;

/** Lines end in one way, and nothing is left that a database or a page could not show. */
final class CleanText {

    private CleanText() {}

    static String of(String text) {
        var clean = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '\r' -> {
                    if (i + 1 == text.length() || text.charAt(i + 1) != '\n') clean.append('\n');
                }
                case '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> clean.append('\n');
                case '\n', '\t' -> clean.append(c);
                default -> {
                    if (showable(text, i)) clean.append(c);
                }
            }
        }
        return clean.toString();
    }

    /** Not control characters, byte order marks, noncharacters or halves of pairs. */
    private static boolean showable(String text, int at) {
        var c = text.charAt(at);
        if (Character.isHighSurrogate(c))
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        if (Character.isLowSurrogate(c)) return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        return !Character.isISOControl(c) && c != '\uFEFF' && c < '\uFFFE';
    }
}
