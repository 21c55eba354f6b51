package vn.quantriet.parser.token;

import java.util.HashMap;
import java.util.Map;
import vn.quantriet.text.VietnameseText;

/**
 * The words known to the vocabulary, each with a number. A Vietnamese syllable is short and its alphabet small: the
 * places of its letters fit into one long, which names the word exactly, so that looking up makes no objects and
 * compares once.
 */
public final class Words {

    /** The number of every word that is not known. */
    public static final int UNKNOWN = -1;

    /** Word numbers begin above the characters, which stand for themselves. */
    public static final int FIRST = 0x10000;

    /** The bits a letter takes, and how many letters fit; the bits left over hold the word's number. */
    static final int BITS = 7;

    static final int LONGEST = 7;

    private static final int NUMBER = Long.SIZE - LONGEST * BITS;

    private long[] table = new long[8192];
    private int taken;
    private int size;

    /** Words that do not fit: long ones, and those with letters of other alphabets. */
    private final Map<String, Integer> others = new HashMap<>();

    public static Words from(Pack pack) {
        var words = new Words();
        words.table = pack.longs();
        words.taken = pack.number();
        words.size = pack.number();
        for (var left = pack.number(); left > 0; left--) {
            words.others.put(pack.word(), pack.number());
        }
        return words;
    }

    public void into(Pack pack) {
        pack.put(table);
        pack.put(taken);
        pack.put(size);
        pack.put(others.size());
        others.forEach((word, id) -> {
            pack.put(word);
            pack.put(id);
        });
    }

    public int size() {
        return size;
    }

    int id(long key) {
        var entry = table[slot(key)];
        return entry == 0 ? UNKNOWN : FIRST - 1 + (int) (entry & (1 << NUMBER) - 1);
    }

    /** The number of a word however it is written. */
    int id(String word) {
        var written = VietnameseText.matchKey(word);
        var key = key(written);
        return key == 0 ? others.getOrDefault(written, UNKNOWN) : id(key);
    }

    int learn(String word) {
        var written = VietnameseText.matchKey(word);
        var key = key(written);
        if (key != 0) {
            return learn(key);
        }
        var known = others.get(written);
        if (known != null) {
            return known;
        }
        others.put(written, FIRST + size);
        return FIRST + size++;
    }

    /** Either way of placing the tone mark will find the word. */
    int learn(long key) {
        var known = id(key);
        if (known != UNKNOWN) {
            return known;
        }
        var id = FIRST + size++;
        put(key, id);
        var last = Characters.letterAt((int) key & Characters.PLACE);
        var before = Characters.letterAt((int) (key >> BITS) & Characters.PLACE);
        var placed = VietnameseText.otherPlacement(before, last);
        var afterQ = Characters.letterAt((int) (key >> 2 * BITS) & Characters.PLACE) == 'q';
        if (placed != null && !afterQ) {
            put(key >> 2 * BITS << 2 * BITS | key(placed), id);
        }
        return id;
    }

    private void put(long key, int id) {
        var slot = slot(key);
        taken += table[slot] == 0 ? 1 : 0;
        table[slot] = key << NUMBER | id - FIRST + 1;
        if (taken * 4 > table.length) {
            grow();
        }
    }

    /** The places of the letters one after the other; 0 for a word that does not fit. */
    private static long key(String written) {
        if (written.length() > LONGEST) {
            return 0;
        }
        var key = 0L;
        for (var i = 0; i < written.length(); i++) {
            var place = Characters.facts(written.charAt(i)) & Characters.PLACE;
            if (place == 0) {
                return 0;
            }
            key = key << BITS | place;
        }
        return key;
    }

    private int slot(long key) {
        var mask = table.length - 1;
        var slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (table[slot] != 0 && table[slot] >>> NUMBER != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        var old = table;
        table = new long[old.length * 2];
        for (var entry : old) {
            if (entry != 0) {
                table[slot(entry >>> NUMBER)] = entry;
            }
        }
    }
}
