package vn.quantriet.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts parents before children: a unit's path is made from its parent's. */
final class Generations {

    private final Map<String, NewUnit> byCode = new LinkedHashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();

    private Generations() {}

    /** The units in groups, each of which needs only the groups before it and what is in the tree already. */
    static List<List<NewUnit>> of(List<NewUnit> units) {
        var generations = new Generations();
        for (var unit : units) generations.byCode.put(unit.code(), unit);
        var groups = new ArrayList<List<NewUnit>>();
        for (var unit : units) {
            var depth = generations.depth(unit.code());
            while (groups.size() <= depth) groups.add(new ArrayList<>());
            groups.get(depth).add(unit);
        }
        return groups;
    }

    private int depth(@Nullable String code) {
        var unit = byCode.get(code);
        if (unit == null || unit.parentCode() == null) return 0;
        var known = depths.get(unit.code());
        if (known != null) return known;
        depths.put(unit.code(), 0); // a circle ends here; the insert then refuses it
        var depth = byCode.containsKey(unit.parentCode()) ? depth(unit.parentCode()) + 1 : 0;
        depths.put(unit.code(), depth);
        return depth;
    }
}
