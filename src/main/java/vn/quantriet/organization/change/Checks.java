package vn.quantriet.organization.change;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.change.Change.Dissolve;
import vn.quantriet.organization.change.Change.Found;
import vn.quantriet.organization.change.Change.Merge;
import vn.quantriet.organization.change.Change.Move;
import vn.quantriet.organization.change.Change.Rename;
import vn.quantriet.organization.change.Change.Split;

/** Finds everything that is the matter with a list of changes, and not only the first. */
final class Checks {

    private static final Pattern CODE = Pattern.compile("[\\p{Lu}0-9][\\p{Lu}0-9._-]{0,59}");
    private static final int LONGEST_NAME = 300;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Tree tree;
    private final String owner;
    private final Map<String, Life> lives;
    private final LocalDate day;
    private final List<Change> changes;
    private final Map<String, Integer> founding = new HashMap<>();
    private final Set<String> ending = new HashSet<>();
    private final Set<String> said = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    Checks(Tree tree, String owner, Map<String, Life> lives, LocalDate day, List<Change> changes) {
        this.tree = tree;
        this.owner = owner;
        this.lives = lives;
        this.day = day;
        this.changes = changes;
        for (var change : changes) {
            if (change instanceof Found found) founding.merge(found.code(), 1, Integer::sum);
            else if (ends(change)) ending.addAll(change.subjects());
        }
    }

    boolean hasFailed() {
        return !problems.isEmpty();
    }

    List<Problem> problems() {
        return problems;
    }

    void everyLine() {
        if (changes.isEmpty()) problem(0, "nothing");
        if (tree.get(owner) == null) problem(0, "owner-not-there", DAY.format(day));
        for (var n = 0; n < changes.size(); n++) {
            line(n + 1, changes.get(n));
            saidOnce(n + 1, changes.get(n));
        }
    }

    /** Units that stand above themselves, at the lines that put them there; an heir from below is at no line. */
    void noCircles(Tree after) {
        for (var line : Line.values()) {
            var circling = after.places().keySet().stream()
                    .filter(code -> after.standsAboveItself(code, line))
                    .toList();
            var said = circling.stream().filter(code -> lineAbout(code) > 0).toList();
            for (var code : said.isEmpty() ? circling : said) problem(lineAbout(code), "circle", code);
        }
    }

    void nothingChangesLater(Collection<String> touched) {
        touched.stream().filter(this::changesLater).sorted().forEach(code -> openEnded(lineAbout(code), code));
    }

    /** The only successor is the heir without being named. */
    static String heir(List<String> successors, @Nullable String named) {
        return named == null || named.isBlank() ? successors.getFirst() : named;
    }

    private void line(int line, Change change) {
        switch (change) {
            case Found found -> founded(line, found);
            case Rename rename -> renamed(line, rename);
            case Move move -> moved(line, move);
            case Merge merge -> {
                if (merge.units().isEmpty()) problem(line, "nothing-to-merge");
                for (var unit : merge.units()) ended(line, unit, List.of(merge.into()), null);
            }
            case Split split -> ended(line, split.unit(), split.successors(), split.heir());
            case Dissolve end -> ended(line, end.unit(), end.successors(), end.heir());
        }
    }

    private void founded(int line, Found found) {
        if (!CODE.matcher(found.code()).matches()) problem(line, "bad-code", found.code());
        else if (tree.get(found.code()) != null || lives.containsKey(found.code()))
            problem(line, "code-taken", found.code());
        else if (founding.getOrDefault(found.code(), 0) > 1) problem(line, "founded-twice", found.code());
        named(line, found.code(), found.name());
        above(line, found.parent());
        if (found.administrativeParent() != null) above(line, found.administrativeParent());
    }

    private void renamed(int line, Rename rename) {
        if (!exists(line, rename.unit())) return;
        if (ending.contains(rename.unit())) problem(line, "ends-here", rename.unit());
        if (rename.name() != null) named(line, rename.unit(), rename.name());
        var place = tree.get(rename.unit());
        if (place != null && !place.called(rename).isCalledOtherwiseThan(place))
            problem(line, "nothing-changes", rename.unit());
    }

    private void moved(int line, Move move) {
        if (!exists(line, move.unit())) return;
        if (move.unit().equals(owner)) problem(line, "own-unit", move.unit());
        if (ending.contains(move.unit())) problem(line, "ends-here", move.unit());
        above(line, move.parent());
        var place = tree.get(move.unit());
        if (place != null && move.parent().equals(place.parent(move.line())))
            problem(line, "nothing-changes", move.unit());
    }

    private void ended(int line, String unit, List<String> successors, @Nullable String heir) {
        if (!exists(line, unit)) return;
        if (unit.equals(owner)) problem(line, "own-unit", unit);
        var life = lives.get(unit);
        if (life != null && life.from().equals(day)) problem(line, "founded-that-day", unit);
        if (successors.isEmpty()) problem(line, "no-successor", unit);
        else if (successors.size() > 1 && (heir == null || heir.isBlank())) problem(line, "heir-missing", unit);
        else if (heir != null && !heir.isBlank() && !successors.contains(heir))
            problem(line, "heir-no-successor", unit, heir);
        for (var successor : successors) {
            if (successor.equals(unit)) problem(line, "own-successor", unit);
            else if (ending.contains(successor)) problem(line, "successor-ends", unit, successor);
            else if (isKnown(line, successor)) openEnded(line, successor);
        }
    }

    private void above(int line, String code) {
        if (ending.contains(code)) problem(line, "parent-ends", code);
        else if (isKnown(line, code)) openEnded(line, code);
    }

    /** A unit that was there before; what the decision itself founds is founded as it shall be. */
    private boolean exists(int line, String code) {
        if (founding.containsKey(code)) problem(line, "founded-here", code);
        return !founding.containsKey(code) && isKnown(line, code);
    }

    private boolean isKnown(int line, String code) {
        if (founding.containsKey(code)) return true;
        if (tree.get(code) != null && tree.isWithin(code, owner)) return true;
        var life = tree.get(code) == null ? lives.get(code) : null;
        if (life == null) problem(line, "unknown", code);
        else if (life.from().isAfter(day)) problem(line, "not-yet-founded", code, DAY.format(life.from()));
        else problem(line, "ended-already", code, life.to() == null ? "" : DAY.format(life.to()));
        return false;
    }

    private boolean changesLater(String code) {
        var place = tree.get(code);
        return place != null && place.until() != null;
    }

    private void openEnded(int line, String code) {
        var place = tree.get(code);
        if (place != null && place.until() != null) problem(line, "changed-later", code, DAY.format(place.until()));
    }

    private void named(int line, String code, String name) {
        if (name.isBlank()) problem(line, "no-name", code);
        else if (name.length() > LONGEST_NAME) problem(line, "name-too-long", code);
    }

    /** A unit ends once, moves once in each line, and is renamed once. */
    private void saidOnce(int line, Change change) {
        var what = switch (change) {
            case Found _ -> "found";
            case Rename _ -> "rename";
            case Move move -> "move " + move.line();
            case Merge _, Split _, Dissolve _ -> "end";
        };
        for (var code : change.subjects())
            if (!said.add(what + " " + code) && !what.equals("found")) problem(line, "said-twice", code);
    }

    private static boolean ends(Change change) {
        return switch (change) {
            case Merge _, Split _, Dissolve _ -> true;
            case Found _, Rename _, Move _ -> false;
        };
    }

    /** The line that names the unit, or 0. */
    private int lineAbout(String code) {
        for (var n = 0; n < changes.size(); n++) if (changes.get(n).subjects().contains(code)) return n + 1;
        return 0;
    }

    private void problem(int line, String key, String... arguments) {
        var problem = Problem.of(line, key, arguments);
        if (!problems.contains(problem)) problems.add(problem);
    }
}
