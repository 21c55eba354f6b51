package vn.quantriet.parser.token;

import java.util.Arrays;

/** The words known to the vocabulary, each with a number; an open hash table so that looking up makes no objects. */
public final class Words {

    /** The number of every word that is not known. */
    public static final int UNKNOWN = -1;

    /** Word numbers begin above the characters, which stand for themselves. */
    public static final int FIRST = 0x10000;

    private char[][] keys = new char[4096][];
    private int[] ids = new int[4096];
    private int[] hashes = new int[4096];
    private int size;

    public int size() {
        return size;
    }

    int id(char[] key, int length) {
        var slot = slot(key, length);
        return keys[slot] == null ? UNKNOWN : ids[slot];
    }

    int learn(char[] key, int length) {
        var slot = slot(key, length);
        if (keys[slot] != null) {
            return ids[slot];
        }
        keys[slot] = Arrays.copyOf(key, length);
        hashes[slot] = hash(key, length);
        ids[slot] = FIRST + size++;
        if (size * 2 > keys.length) {
            grow();
        }
        return FIRST + size - 1;
    }

    private int slot(char[] key, int length) {
        var hash = hash(key, length);
        var slot = hash & (keys.length - 1);
        while (keys[slot] != null && !(hashes[slot] == hash && same(keys[slot], key, length))) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private static boolean same(char[] known, char[] key, int length) {
        return Arrays.equals(known, 0, known.length, key, 0, length);
    }

    private static int hash(char[] key, int length) {
        var hash = length;
        for (var i = 0; i < length; i++) {
            hash = hash * 31 + key[i];
        }
        return hash ^ (hash >>> 13);
    }

    private void grow() {
        var oldKeys = keys;
        var oldIds = ids;
        keys = new char[oldKeys.length * 2][];
        ids = new int[oldIds.length * 2];
        hashes = new int[oldIds.length * 2];
        for (var i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null) {
                var slot = slot(oldKeys[i], oldKeys[i].length);
                keys[slot] = oldKeys[i];
                hashes[slot] = hash(oldKeys[i], oldKeys[i].length);
                ids[slot] = oldIds[i];
            }
        }
    }
}
