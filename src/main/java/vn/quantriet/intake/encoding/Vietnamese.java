package vn.quantriet.intake.encoding;

import java.text.Normalizer;

/** How Vietnamese a text is: its words, those that can be Vietnamese syllables, and those of them with accents. */
public record Vietnamese(int words, int possible, int accented) {

    private static final int SHORT = 20;
    private static final double ENOUGH = 0.2;

    public static Vietnamese in(CharSequence text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var words = 0;
        var possible = 0;
        var accented = 0;
        for (var at = 0; at < composed.length(); at++) {
            if (!Character.isLetter(composed.charAt(at))) continue;
            var from = at;
            var plain = true;
            for (; at < composed.length() && Character.isLetter(composed.charAt(at)); at++) {
                plain &= composed.charAt(at) < 0x80;
            }
            words++;
            if (!Syllable.possible(composed, from, at)) continue;
            possible++;
            if (!plain) accented++;
        }
        return new Vietnamese(words, possible, accented);
    }

    /** Of a few words one accent is enough, or that all could be Vietnamese; of more a good part must bear accents. */
    public boolean enough() {
        if (words < SHORT) return accented > 0 || (words > 0 && possible * 2 > words);
        return share() >= ENOUGH;
    }

    double share() {
        return words == 0 ? 0 : (double) accented / words;
    }
}
