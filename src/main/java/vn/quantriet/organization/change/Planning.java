package vn.quantriet.organization.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.change.Change.Dissolve;
import vn.quantriet.organization.change.Change.Found;
import vn.quantriet.organization.change.Change.Merge;
import vn.quantriet.organization.change.Change.Move;
import vn.quantriet.organization.change.Change.Rename;
import vn.quantriet.organization.change.Change.Split;

/** Works out one plan: first every line by itself, then what the lines are to each other, then the tree they leave. */
final class Planning {

    private final Tree before;
    private final List<Change> changes;
    private final Checks checks;
    private final Map<String, Place> after;
    private final Map<String, Found> founded = new LinkedHashMap<>();
    private final Map<String, Ending> endings = new LinkedHashMap<>();
    private final Map<String, Integer> lastPosition = new HashMap<>();

    Planning(Tree before, String owner, Map<String, Life> lives, LocalDate day, List<Change> changes) {
        this.before = before;
        this.changes = changes;
        this.checks = new Checks(before, owner, lives, day, changes);
        this.after = new LinkedHashMap<>(before.places());
        for (var place : before.places().values())
            if (place.parent() != null) lastPosition.merge(place.parent(), place.position(), Math::max);
    }

    Plan plan() {
        checks.everyLine();
        if (checks.hasFailed()) return Plan.refused(before, checks.problems());
        for (var n = 0; n < changes.size(); n++) carryOut(n + 1, changes.get(n));
        passOnWhatStandsBelow();
        endings.keySet().forEach(after::remove);
        var tree = new Tree(after);
        checks.noCircles(tree);
        if (checks.hasFailed()) return Plan.refused(before, checks.problems());
        return finished(tree);
    }

    private void carryOut(int line, Change change) {
        switch (change) {
            case Found found -> found(found);
            case Rename rename ->
                after.compute(rename.unit(), (_, place) -> place(place).called(rename));
            case Move move -> move(move.unit(), move.line(), move.parent());
            case Merge merge -> merge.units().forEach(unit -> end(line, unit, List.of(merge.into()), merge.into()));
            case Split split ->
                end(line, split.unit(), split.successors(), Checks.heir(split.successors(), split.heir()));
            case Dissolve end -> end(line, end.unit(), end.successors(), Checks.heir(end.successors(), end.heir()));
        }
    }

    private void found(Found found) {
        founded.put(found.code(), found);
        var position = lastPosition.merge(found.parent(), 1, Integer::sum);
        after.put(
                found.code(),
                new Place(
                        found.code(),
                        found.name().strip(),
                        found.kind(),
                        found.level(),
                        found.parent(),
                        found.administrativeParent(),
                        position,
                        null));
    }

    private void move(String unit, Line line, String parent) {
        var position = line == Line.PARTY ? lastPosition.merge(parent, 1, Integer::sum) : 0;
        after.compute(unit, (_, place) -> place(place).below(line, parent, position));
    }

    private void end(int line, String unit, List<String> successors, String heir) {
        endings.put(unit, new Ending(line, unit, successors, heir));
    }

    /** What stood below a unit that ends, and was not given a place by the decision itself, stands below its heir. */
    private void passOnWhatStandsBelow() {
        for (var line : Line.values()) {
            for (var place : List.copyOf(after.values())) {
                var ending = place.parent(line) == null ? null : endings.get(place.parent(line));
                if (ending == null || endings.containsKey(place.code())) continue;
                // an heir that stood below the unit itself comes to stand below itself: the check for circles finds it
                move(place.code(), line, ending.heir());
            }
        }
    }

    private Plan finished(Tree tree) {
        var moved = new ArrayList<String>();
        var renamed = new ArrayList<String>();
        for (var place : tree.places().values()) {
            var old = before.get(place.code());
            if (old == null) continue;
            if (!Objects.equals(old.parent(), place.parent())) moved.add(place.code());
            if (place.isCalledOtherwiseThan(old)) renamed.add(place.code());
        }
        var touched = touched(tree, moved, renamed);
        checks.nothingChangesLater(touched);
        if (checks.hasFailed()) return Plan.refused(before, checks.problems());
        return new Plan(
                List.of(), before, tree, parentsFirst(tree), List.copyOf(endings.values()), touched, moved, renamed);
    }

    private Set<String> touched(Tree tree, List<String> moved, List<String> renamed) {
        var attached = tree.places().values().stream()
                .filter(place -> before.get(place.code()) != null)
                .filter(place -> !Objects.equals(
                        place.administrativeParent(),
                        place(before.get(place.code())).administrativeParent()))
                .map(Place::code)
                .toList();
        var touched = new HashSet<>(tree.withEverythingBelow(moved, Line.PARTY));
        touched.addAll(tree.withEverythingBelow(attached, Line.ADMINISTRATIVE));
        touched.addAll(renamed);
        touched.addAll(endings.keySet());
        touched.removeAll(founded.keySet());
        return touched;
    }

    private List<Found> parentsFirst(Tree tree) {
        return founded.values().stream()
                .sorted(Comparator.comparingInt(
                        found -> tree.line(found.code(), Line.PARTY).size()))
                .toList();
    }

    private static Place place(@Nullable Place place) {
        return Objects.requireNonNull(place);
    }
}
