package vn.quantriet.paper.likeness;

import java.util.ArrayList;
import java.util.List;
import vn.quantriet.text.VietnameseText;

/** A text as its words, each compared however it was typed and with its place in the text. */
record Words(String text, List<Word> words) {

    record Word(int hash, int starts, int ends) {}

    static Words of(String text) {
        var words = new ArrayList<Word>();
        var starts = -1;
        for (var i = 0; i <= text.length(); i++) {
            var inside = i < text.length() && isOfAWord(text.charAt(i));
            if (inside && starts < 0) starts = i;
            if (inside || starts < 0) continue;
            words.add(
                    new Word(VietnameseText.matchKey(text.substring(starts, i)).hashCode(), starts, i));
            starts = -1;
        }
        return new Words(text, words);
    }

    private static boolean isOfAWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    int size() {
        return words.size();
    }

    /** What stands from one word to another, as it was written. */
    String passage(int first, int last) {
        return text.substring(words.get(first).starts(), words.get(last).ends());
    }
}
