package vn.quantriet.intake.encoding;

import java.text.Normalizer;
import java.util.Set;

/** Tells whether a word can be a Vietnamese syllable: onset, rime and a tone that the rime can bear. */
final class Syllable {

    private static final int LONGEST = 7;
    private static final int TABLE = 0x1F00;
    private static final int LATIN = 0x250;
    private static final int LATIN_WITH_TWO_MARKS = 0x1E00;
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String RISING_OR_HEAVY = "\u0301\u0323";

    private static final Set<String> ONSETS = Set.of(
            "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
            "qu", "r", "s", "t", "th", "tr", "v", "x");

    private static final Set<String> RIMES = Set.of("""
            a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
            e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
            i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
            o oa oac oach oai oam oan oang oanh oao oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc
            oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
            u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut
            uy uya uych uyên uyêt uyn uynh uyp uyt uyu
            ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
            y ych yêm yên yêng yêt yêu ynh yt""".split("\\s+"));

    private static final char[] LETTER = new char[TABLE];
    private static final char[] TONE = new char[TABLE];

    static {
        for (var c = 0; c < TABLE; c++) {
            if (c == LATIN) c = LATIN_WITH_TWO_MARKS;
            if (Character.isLetter(c)) decompose((char) c);
        }
    }

    private Syllable() {}

    private static void decompose(char c) {
        var letter = new StringBuilder();
        for (var part : Normalizer.normalize(String.valueOf(Character.toLowerCase(c)), Normalizer.Form.NFD)
                .toCharArray()) {
            if (TONES.indexOf(part) >= 0) TONE[c] = part;
            else letter.append(part);
        }
        var bare = Normalizer.normalize(letter, Normalizer.Form.NFC);
        LETTER[c] = bare.length() == 1 ? bare.charAt(0) : Character.toLowerCase(c);
    }

    /** The letters {@code from} to {@code to} of composed text, capitals included. */
    static boolean possible(CharSequence text, int from, int to) {
        if (to - from > LONGEST) return false;
        var bare = new StringBuilder(LONGEST);
        var tone = '\0';
        for (var i = from; i < to; i++) {
            var c = text.charAt(i);
            if (c >= TABLE || (TONE[c] != 0 && tone != 0)) return false;
            if (TONE[c] != 0) tone = TONE[c];
            bare.append(LETTER[c]);
        }
        return possible(bare.toString(), tone);
    }

    private static boolean possible(String bare, char tone) {
        for (var onset = Math.min(3, bare.length() - 1); onset >= 0; onset--) {
            var rime = bare.substring(onset);
            if (RIMES.contains(rime) && ONSETS.contains(bare.substring(0, onset)) && bears(rime, tone)) return true;
        }
        return false;
    }

    /** Before a stop only two tones are possible; none at all is how one types without accents. */
    private static boolean bears(String rime, char tone) {
        var stops = rime.endsWith("c") || rime.endsWith("ch") || rime.endsWith("p") || rime.endsWith("t");
        return !stops || tone == 0 || RISING_OR_HEAVY.indexOf(tone) >= 0;
    }
}
