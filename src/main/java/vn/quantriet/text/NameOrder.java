package vn.quantriet.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** The order of Vietnamese names in lists: by the given name, which stands last, then by the others. */
public final class NameOrder {

    private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final char FIRST = '0';
    private static final char BETWEEN_WORDS = '!';
    private static final char END = ' ';

    private static final int KNOWN = 0x1F00;
    private static final char[] PLACES = new char[KNOWN];
    private static final char[] TONE = new char[KNOWN];

    static {
        for (var c = 0; c < KNOWN; c++) settle((char) c);
    }

    private NameOrder() {}

    /**
     * A key that compares byte by byte: letters in the order of the Vietnamese alphabet, then tones in theirs. «Trần
     * Văn Ánh» comes after «Lê An» and before «Lê Bảo».
     */
    public static String key(String fullName) {
        var name = VietnameseText.matchKey(fullName).strip();
        var given = name.lastIndexOf(' ') + 1;
        var turned = given == 0 ? name : name.substring(given) + " " + name.substring(0, given - 1);
        var key = new char[2 * turned.length() + 1];
        for (var i = 0; i < turned.length(); i++) {
            var c = turned.charAt(i);
            key[i] = c < KNOWN ? PLACES[c] : c;
            key[turned.length() + 1 + i] = c < KNOWN ? TONE[c] : FIRST;
        }
        key[turned.length()] = END;
        return new String(key);
    }

    private static void settle(char c) {
        var tone = 0;
        var letter = new StringBuilder();
        for (var part : Normalizer.normalize(Character.toString(c), Form.NFD).toCharArray()) {
            var known = TONES.indexOf(part);
            if (known < 0) letter.append(part);
            else tone = known + 1;
        }
        var plain = Normalizer.normalize(letter, Form.NFC);
        var place = plain.length() == 1 ? LETTERS.indexOf(plain.charAt(0)) : -1;
        if (c == ' ') PLACES[c] = BETWEEN_WORDS;
        else PLACES[c] = place < 0 ? c : (char) (FIRST + place);
        TONE[c] = (char) (FIRST + tone);
    }
}
