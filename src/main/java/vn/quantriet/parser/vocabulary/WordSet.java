package vn.quantriet.parser.vocabulary;

import java.util.Arrays;
import vn.quantriet.parser.token.Words;

/** Some single words of the vocabulary, for stages that ask of every token whether it is one of them. */
public final class WordSet {

    private boolean[] holds = new boolean[0];

    private WordSet() {}

    public static WordSet of(int... words) {
        var set = new WordSet();
        for (var word : words) {
            var place = word - Words.FIRST;
            if (place >= set.holds.length) {
                set.holds = Arrays.copyOf(set.holds, place + 1);
            }
            set.holds[place] = true;
        }
        return set;
    }

    public WordSet and(WordSet other) {
        var both = new WordSet();
        both.holds = Arrays.copyOf(holds, Math.max(holds.length, other.holds.length));
        for (var place = 0; place < other.holds.length; place++) {
            both.holds[place] |= other.holds[place];
        }
        return both;
    }

    public boolean holds(int id) {
        var place = id - Words.FIRST;
        return place >= 0 && place < holds.length && holds[place];
    }
}
