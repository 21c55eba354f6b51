package vn.quantriet.intake.encoding;

/**
 * Makes «§¶NG CéNG S¶N» capital throughout: TCVN3 has no accented capitals, so heads typed in capitals come with small
 * accented letters. A word with too little to go by («Vµ», «Ở») follows the word before it on its line, else the next.
 */
final class CapitalWords {

    private enum Case {
        CAPITAL,
        SMALL,
        UNCLEAR
    }

    private final StringBuilder text;
    private Case before = Case.UNCLEAR;
    private int unclearFrom = -1;

    private CapitalWords(StringBuilder text) {
        this.text = text;
    }

    static String restore(StringBuilder text) {
        new CapitalWords(text).walk();
        return text.toString();
    }

    private void walk() {
        var at = 0;
        while (at < text.length()) {
            var c = text.charAt(at);
            if (Character.isLetter(c)) {
                var end = at;
                while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
                word(at, end);
                at = end;
            } else {
                if (c == '\n' || c == '\r') startLine();
                at++;
            }
        }
    }

    private void startLine() {
        before = Case.UNCLEAR;
        unclearFrom = -1;
    }

    private void word(int from, int to) {
        var seen = caseOf(from, to);
        if (seen == Case.UNCLEAR && before == Case.UNCLEAR) {
            if (unclearFrom < 0) unclearFrom = from;
            return;
        }
        if (seen != Case.UNCLEAR) before = seen;
        if (before == Case.CAPITAL) capitalise(unclearFrom < 0 ? from : unclearFrom, to);
        unclearFrom = -1;
    }

    private Case caseOf(int from, int to) {
        var capitals = 0;
        for (var i = from; i < to; i++) {
            var c = text.charAt(i);
            if (c >= 'a' && c <= 'z') return Case.SMALL;
            if (Character.isUpperCase(c)) capitals++;
        }
        return capitals >= 2 ? Case.CAPITAL : Case.UNCLEAR;
    }

    private void capitalise(int from, int to) {
        for (var i = from; i < to; i++) {
            text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
        }
    }
}
