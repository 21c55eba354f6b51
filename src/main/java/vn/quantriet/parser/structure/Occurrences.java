package vn.quantriet.parser.structure;

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
    private static final int TAKEN = Integer.MIN_VALUE;

    private final Table ids = new Table();
    private final Table furtherRuns = new Table();
    private long key;
    private int home;
    private int slot;

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
        key = fingerprint;
        home = (int) (parent * SPREAD >>> 32) + (own.hashCode() & BROTHERS);
        slot = ids.slot(key, home);
    }

    /** The number of the next run of the id. */
    int next() {
        return ++ids.numbers[slot] & Integer.MAX_VALUE;
    }

    /** Makes sure that the first run counts. */
    void first() {
        if ((ids.numbers[slot] & Integer.MAX_VALUE) == 0) {
            ids.numbers[slot]++;
        }
    }

    /** True when the run was free; now it is taken. */
    boolean take(int run) {
        var further = run > 1;
        var table = further ? furtherRuns : ids;
        var at = further ? furtherRuns.slot(key + run * SPREAD, home + run * (BROTHERS + 1)) : slot;
        var free = table.numbers[at] >= 0;
        table.numbers[at] |= TAKEN;
        return free;
    }

    /** Fingerprints, each with a number and the place from which it is looked for. */
    private static final class Table {

        private long[] keys = new long[1 << 8];
        private int[] homes = new int[1 << 8];
        private int[] numbers = new int[1 << 8];
        private int size;

        /** Where the fingerprint stands; one not met before is put in with the number 0. */
        int slot(long fingerprint, int home) {
            var key = fingerprint == 0 ? 1 : fingerprint;
            var slot = find(key, home);
            if (keys[slot] == key) {
                return slot;
            }
            if (++size * 2 > keys.length) {
                widen();
                slot = find(key, home);
            }
            keys[slot] = key;
            homes[slot] = home;
            return slot;
        }

        private int find(long key, int home) {
            var slot = home & keys.length - 1;
            while (keys[slot] != 0 && keys[slot] != key) {
                slot = slot + 1 & keys.length - 1;
            }
            return slot;
        }

        private void widen() {
            var oldKeys = keys;
            var oldHomes = homes;
            var oldNumbers = numbers;
            keys = new long[oldKeys.length * 4];
            homes = new int[keys.length];
            numbers = new int[keys.length];
            for (var i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    var at = find(oldKeys[i], oldHomes[i]);
                    keys[at] = oldKeys[i];
                    homes[at] = oldHomes[i];
                    numbers[at] = oldNumbers[i];
                }
            }
        }
    }
}
