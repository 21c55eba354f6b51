package vn.quantriet.parser.vocabulary;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.token.Pack;

/** The tree of words in which the terms lie, as one open hash table from (node, word) to node. */
final class Branches {

    static final int ROOT = 0;

    private static final long GOES_ON = Long.MIN_VALUE;

    private long[] keys = new long[32768];
    private int[] targets = new int[32768];
    private long[] sorts = new long[8192];
    private @Nullable String[] values = new String[8192];
    private int[] parents = new int[8192];
    private int nodes = 1;

    static Branches from(Pack pack) {
        var branches = new Branches();
        branches.keys = pack.longs();
        branches.targets = pack.ints();
        branches.sorts = pack.longs();
        branches.parents = pack.ints();
        branches.nodes = pack.number();
        branches.values = new String[branches.sorts.length];
        for (var left = pack.number(); left > 0; left--) {
            branches.values[pack.number()] = pack.word();
        }
        return branches;
    }

    void into(Pack pack) {
        pack.put(keys);
        pack.put(targets);
        pack.put(sorts);
        pack.put(parents);
        pack.put(nodes);
        pack.put((int) Arrays.stream(values).filter(Objects::nonNull).count());
        for (var node = 0; node < nodes; node++) {
            var value = values[node];
            if (value != null) {
                pack.put(node);
                pack.put(value);
            }
        }
    }

    int follow(int node, int word) {
        var key = key(node, word);
        var slot = slot(key);
        return keys[slot] == key ? targets[slot] : -1;
    }

    int grow(int node, int word) {
        var known = follow(node, word);
        if (known >= 0) {
            return known;
        }
        if (nodes * 2 > keys.length) {
            widen();
        }
        var key = key(node, word);
        var slot = slot(key);
        keys[slot] = key;
        targets[slot] = nodes;
        if (nodes == sorts.length) {
            sorts = Arrays.copyOf(sorts, nodes * 2);
            values = Arrays.copyOf(values, nodes * 2);
            parents = Arrays.copyOf(parents, nodes * 2);
        }
        parents[nodes] = node;
        sorts[node] |= GOES_ON;
        return nodes++;
    }

    int size() {
        return nodes;
    }

    int parent(int node) {
        return parents[node];
    }

    /** True when some term goes on beyond the node. */
    boolean goesOn(int node) {
        return (sorts[node] & GOES_ON) != 0;
    }

    long sorts(int node) {
        return sorts[node] & ~GOES_ON;
    }

    @Nullable
    String value(int node) {
        return values[node];
    }

    void mark(int node, long bit, @Nullable String value) {
        sorts[node] |= bit;
        if (value != null) {
            values[node] = value;
        }
    }

    private static long key(int node, int word) {
        return ((long) node << 32 | word & 0xFFFFFFFFL) + 1;
    }

    private int slot(long key) {
        var hash = key * 0x9E3779B97F4A7C15L;
        var slot = (int) (hash >>> 40) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void widen() {
        var oldKeys = keys;
        var oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[oldKeys.length * 2];
        for (var i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                var slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                targets[slot] = oldTargets[i];
            }
        }
    }
}
