package vn.quantriet.quiz.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.quantriet.quiz.bank.EditionId;

/** What the papers of a published quiz are drawn from; it never changes, so a node keeps it. */
@Component
public class Pools {

    private static final int MOST = 1_000;

    private final PoolStore pools;
    private final Map<RoundId, Map<Integer, List<EditionId>>> kept = new ConcurrentHashMap<>();

    Pools(PoolStore pools) {
        this.pools = pools;
    }

    /** By the number of the part, without what was struck out; of a quiz that is published. */
    public Map<Integer, List<EditionId>> of(RoundId published, Set<EditionId> struck) {
        if (kept.size() > MOST) kept.clear();
        var all = kept.computeIfAbsent(published, pools::of);
        if (struck.isEmpty()) return all;
        var left = new HashMap<Integer, List<EditionId>>();
        all.forEach((n, editions) ->
                left.put(n, editions.stream().filter(it -> !struck.contains(it)).toList()));
        return left;
    }
}
