package vn.quantriet.audit;

import java.time.Clock;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Chains what was written since, a moment after it was committed: writers do not wait for each other, and one sealer at
 * a time, on any node, puts everything into one order.
 */
@Component
public class Sealer {

    private static final int AT_ONCE = 5_000;

    private final SealStore store;
    private final Clock clock;

    Sealer(SealStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Seals some of the entries that wait, and tells whether more may be waiting. */
    @Transactional
    public boolean seal() {
        if (!store.isOurTurn()) return false;
        var entries = store.pending(AT_ONCE);
        if (entries.isEmpty()) return false;
        var seals = new ArrayList<Seal>(entries.size());
        var last = store.last();
        for (var entry : entries) {
            last = last.next(entry);
            seals.add(last);
        }
        store.add(seals, entries, clock.instant());
        return entries.size() == AT_ONCE;
    }
}
