package vn.quantriet.parser.token;

/**
 * Finds words that scanning or copying has run together: «phốihợp», «cácbiện», «VPngày». A Vietnamese word of its own
 * has
 * one group of vowels only, so one with two is cut where both sides are known words.
 */
final class Joins {

    private static final String VOWELS = "aeiouy";
    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;
    private static final int SHORTEST_CAPITALS = 2;

    private Joins() {}

    /** Where the first of the words between two characters ends, or -1 when it is one word. */
    static int first(char[] text, int from, int to, Words words) {
        if (to - from < SHORTEST || to - from > LONGEST) {
            return -1;
        }
        var capitals = afterCapitals(text, from, to);
        if (capitals - from >= SHORTEST_CAPITALS && to - capitals >= SHORTEST - 1) {
            return accented(text, capitals, to) && known(text, capitals, to, words) ? capitals : -1;
        }
        return accented(text, from, to) && groups(text, from, to) > 1 ? cut(text, from, to, words) : -1;
    }

    private static int cut(char[] text, int from, int to, Words words) {
        var cuttable = new boolean[to - from];
        for (var begins = to - 1; begins > from; begins--) {
            cuttable[begins - from] = cut(text, begins, to, words, from, cuttable) > 0;
        }
        return cut(text, from, to, words, from, cuttable);
    }

    /** The last place to cut a word; {@code cuttable} tells from {@code first} on which shorter rests can be cut. */
    private static int cut(char[] text, int begins, int to, Words words, int first, boolean[] cuttable) {
        for (var at = to - 1; at > begins; at--) {
            var rest = cuttable[at - first] && groups(text, at, to) > 1;
            if (known(text, begins, at, words) && (rest || known(text, at, to, words))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean known(char[] text, int from, int to, Words words) {
        return words.id(new String(text, from, to - from)) != Words.UNKNOWN;
    }

    private static int afterCapitals(char[] text, int from, int to) {
        var i = from;
        while (i < to && (Characters.facts(text[i]) & Characters.CAPITAL) != 0) {
            i++;
        }
        return i;
    }

    private static boolean accented(char[] text, int from, int to) {
        for (var i = from; i < to; i++) {
            if ((Characters.facts(text[i]) & Characters.ACCENTED) != 0) {
                return true;
            }
        }
        return false;
    }

    /** How many groups of vowels there are with consonants between them. */
    private static int groups(char[] text, int from, int to) {
        var groups = 0;
        var inside = false;
        for (var i = from; i < to; i++) {
            var vowel = vowel(text[i]);
            groups += vowel && !inside ? 1 : 0;
            inside = vowel;
        }
        return groups;
    }

    /** «đ» alone of the letters beyond the plain alphabet is a consonant. */
    private static boolean vowel(char c) {
        var facts = Characters.facts(c);
        var letter = Characters.letterAt(facts & Characters.PLACE);
        return letter < 0x80 ? VOWELS.indexOf(letter) >= 0 : letter != 'đ';
    }
}
