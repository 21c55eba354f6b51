package vn.quantriet.parser.structure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * How often the numbering has come to each id and which of its runs are taken. A text of 20 MB has a hundred thousand
 * ids: they are told apart by fingerprints of 64 bits in one open table, in which brothers lie side by side, so that
 * looking one up costs little more than the memory already near.
 */
final class Occurrences {

    /** The fingerprint of no characters. */
    static final long START = 0xCBF29CE484222325L;

    private static final long PRIME = 0x100000001B3L;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int BROTHERS = 15;

    private long[] keys = new long[1 << 8];
    private int[] homes = new int[1 << 8];
    private int[] lasts = new int[1 << 8];
    private int size;
    private long key;
    private int slot;
    private final Map<Long, BitSet> furtherRuns = new HashMap<>();

    /** The fingerprint of what was read so far and these characters after it. */
    static long after(long fingerprint, String characters) {
        var key = fingerprint;
        for (var i = 0; i < characters.length(); i++) {
            key = (key ^ characters.charAt(i)) * PRIME;
        }
        return key;
    }

    /**
     * Goes to the id with this fingerprint.
     *
     * @param parent the fingerprint of the id up to its last full stop
     * @param own what stands behind it
     */
    void seek(long fingerprint, long parent, String own) {
        key = fingerprint == 0 ? 1 : fingerprint;
        var home = (int) (parent * SPREAD >>> 32) + (own.hashCode() & BROTHERS);
        slot = find(keys, key, home);
        if (keys[slot] == key) {
            return;
        }
        if (++size * 2 > keys.length) {
            widen();
            slot = find(keys, key, home);
        }
        keys[slot] = key;
        homes[slot] = home;
    }

    /** The number of the next run of the id. */
    int next() {
        return ++lasts[slot] & Integer.MAX_VALUE;
    }

    /** Makes sure that the first run counts. */
    void first() {
        if ((lasts[slot] & Integer.MAX_VALUE) == 0) {
            lasts[slot]++;
        }
    }

    /** True when the run was free; now it is taken. */
    boolean take(int run) {
        if (run > 1) {
            var taken = furtherRuns.computeIfAbsent(key, _ -> new BitSet(0));
            var free = !taken.get(run);
            taken.set(run);
            return free;
        }
        var free = lasts[slot] >= 0;
        lasts[slot] |= Integer.MIN_VALUE;
        return free;
    }

    private static int find(long[] keys, long key, int home) {
        var slot = home & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void widen() {
        var wider = new long[keys.length * 4];
        var places = new int[wider.length];
        var numbers = new int[wider.length];
        for (var i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                var at = find(wider, keys[i], homes[i]);
                wider[at] = keys[i];
                places[at] = homes[i];
                numbers[at] = lasts[i];
            }
        }
        keys = wider;
        homes = places;
        lasts = numbers;
    }
}
