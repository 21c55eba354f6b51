package vn.quantriet.organization.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units of one day by their codes. */
public record Tree(Map<String, Place> places) {

    public Tree {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    public static Tree of(Collection<Place> places) {
        var byCode = new LinkedHashMap<String, Place>();
        places.forEach(place -> byCode.put(place.code(), place));
        return new Tree(byCode);
    }

    public @Nullable Place get(String code) {
        return places.get(code);
    }

    /** From the unit itself up to the top; ends where it comes back to a unit it has passed. */
    public List<String> line(String code, Line line) {
        var passed = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var at = places.get(code); at != null && seen.add(at.code()); at = above(at, line)) passed.add(at.code());
        return passed;
    }

    public boolean isWithin(String code, String branch) {
        return line(code, Line.PARTY).contains(branch);
    }

    /** Whether going up from the unit leads back to it. */
    boolean standsAboveItself(String code, Line line) {
        var passed = new HashSet<String>();
        var at = places.get(code);
        while (at != null && passed.add(at.code())) at = above(at, line);
        return at != null && at.code().equals(code);
    }

    /** These units and all below them, in either line. */
    Set<String> withEverythingBelow(Collection<String> codes, Line line) {
        var children = children(line);
        var found = new HashSet<String>();
        var open = new ArrayList<>(codes);
        while (!open.isEmpty()) {
            var code = open.removeLast();
            if (found.add(code)) open.addAll(children.getOrDefault(code, List.of()));
        }
        return found;
    }

    Map<String, List<String>> children(Line line) {
        var children = new HashMap<String, List<String>>();
        for (var place : places.values()) {
            var parent = place.parent(line);
            if (parent != null)
                children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(place.code());
        }
        return children;
    }

    private @Nullable Place above(Place place, Line line) {
        var parent = place.parent(line);
        return parent == null ? null : places.get(parent);
    }
}
