package vn.quantriet.quiz.bank;

/** What somebody wrote, without what no file and no page can carry. */
final class Wording {

    private Wording() {}

    /** Lines end as here, nothing hangs over at the ends, and there are no characters that print nothing. */
    static String of(String text) {
        var kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (isCarried(c)) kept.appendCodePoint(c);
        });
        return kept.toString().strip();
    }

    private static boolean isCarried(int c) {
        if (c == '\n') return true;
        if (c == '\t') return true;
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> c != 0xFEFF && (c & 0xFFFE) != 0xFFFE;
        };
    }
}
