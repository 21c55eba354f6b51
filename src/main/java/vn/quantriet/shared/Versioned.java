package vn.quantriet.shared;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was looked up in one version of something, for as long as there is no other. The version is read before the
 * value, which is therefore at least as new.
 */
public final class Versioned<K, V> {

    private record Known<V>(long version, V value) {

        Known<V> orNewer(Known<V> other) {
            return other.version > version ? other : this;
        }
    }

    private final int most;
    private final Map<K, Known<V>> kept = new ConcurrentHashMap<>();

    /** Keeps about {@code most} values. */
    public Versioned(int most) {
        this.most = most;
    }

    /** A transaction that writes may have changed what the version counts only at its end, and looks by itself. */
    public V of(Supplier<Long> version, K key, Supplier<V> look) {
        if (Transactions.mayBeTakenBack()) return look.get();
        long now = version.get();
        var known = kept.get(key);
        if (known != null && known.version() == now) return known.value();
        var found = new Known<>(now, look.get());
        if (kept.size() >= most) kept.clear();
        kept.merge(key, found, Known::orNewer);
        return found.value();
    }
}
