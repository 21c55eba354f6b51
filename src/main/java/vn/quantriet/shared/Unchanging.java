package vn.quantriet.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What never changes once it is there; a node keeps what was asked for. */
public final class Unchanging<K, V> {

    private final int most;
    private final Function<Collection<K>, Map<K, V>> load;
    private final Map<K, V> kept = new ConcurrentHashMap<>();

    /** {@code load} finds those it is given, as far as they are there; about {@code most} are kept. */
    public Unchanging(int most, Function<Collection<K>, Map<K, V>> load) {
        this.most = most;
        this.load = load;
    }

    /** These, as far as they are there; what nobody has asked for before takes one question together. */
    public Map<K, V> of(Collection<K> keys) {
        var found = new HashMap<K, V>(2 * keys.size());
        var missing = new ArrayList<K>();
        for (var key : keys) {
            var known = kept.get(key);
            if (known == null) missing.add(key);
            else found.put(key, known);
        }
        if (!missing.isEmpty()) found.putAll(read(missing));
        return found;
    }

    private Map<K, V> read(Collection<K> missing) {
        var loaded = load.apply(missing);
        if (Transactions.mayBeTakenBack()) return loaded;
        if (kept.size() + loaded.size() > most) kept.clear();
        kept.putAll(loaded);
        return loaded;
    }
}
