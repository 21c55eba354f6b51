package vn.quantriet.organization.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The part of a tree that a decision touches, with the units above it; {@code left} lines did not find room. */
public record TreePicture(List<Row> rows, int left) {

    public static final TreePicture EMPTY = new TreePicture(List.of(), 0);
    private static final int ROOM = 400;

    public TreePicture {
        rows = List.copyOf(rows);
    }

    /** What happens to the unit; STAYS is shown for the sake of what is below it. */
    public enum Mark {
        STAYS,
        FOUNDED,
        ENDS,
        MOVES,
        RENAMED
    }

    /** {@code note} names where to, where from, what it was called before: what the mark alone does not say. */
    public record Row(int depth, String code, String name, Mark mark, String note) {}

    public static TreePicture before(Plan plan) {
        var marks = marks(plan);
        var notes = new HashMap<String, String>();
        for (var ending : plan.endings()) notes.put(ending.unit(), successors(plan, ending));
        return drawn(plan.before(), marks, notes);
    }

    public static TreePicture after(Plan plan) {
        var marks = marks(plan);
        plan.endings().forEach(ending -> marks.remove(ending.unit()));
        for (var found : plan.founded()) marks.put(found.code(), Mark.FOUNDED);
        var notes = new HashMap<String, String>();
        for (var code : plan.renamed()) notes.put(code, name(plan.before(), code));
        for (var code : plan.moved()) {
            var above = Objects.requireNonNull(plan.before().get(code)).parent();
            if (above != null && !notes.containsKey(code)) notes.put(code, name(plan.before(), above));
        }
        return drawn(plan.after(), marks, notes);
    }

    private static Map<String, Mark> marks(Plan plan) {
        var marks = new HashMap<String, Mark>();
        plan.renamed().forEach(code -> marks.put(code, Mark.RENAMED));
        plan.moved().forEach(code -> marks.put(code, Mark.MOVES));
        plan.endings().stream().map(Ending::unit).forEach(code -> marks.put(code, Mark.ENDS));
        return marks;
    }

    private static TreePicture drawn(Tree tree, Map<String, Mark> marks, Map<String, String> notes) {
        var shown = new HashSet<String>();
        for (var code : marks.keySet()) shown.addAll(tree.line(code, Line.PARTY));
        var rows = new ArrayList<Row>();
        draw(tree, children(tree, shown), "", 0, marks, notes, rows);
        var left = Math.max(0, rows.size() - ROOM);
        return new TreePicture(left == 0 ? rows : rows.subList(0, ROOM), left);
    }

    private static void draw(
            Tree tree,
            Map<String, List<String>> children,
            String above,
            int depth,
            Map<String, Mark> marks,
            Map<String, String> notes,
            List<Row> rows) {
        for (var code : children.getOrDefault(above, List.of())) {
            var mark = marks.getOrDefault(code, Mark.STAYS);
            rows.add(new Row(depth, code, name(tree, code), mark, notes.getOrDefault(code, "")));
            draw(tree, children, code, depth + 1, marks, notes, rows);
        }
    }

    /** Of the units shown, those below each; the tops stand below the empty code. */
    private static Map<String, List<String>> children(Tree tree, Set<String> shown) {
        var children = new HashMap<String, List<String>>();
        shown.stream()
                .map(tree::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(Place::position).thenComparing(Place::code))
                .forEach(place -> children.computeIfAbsent(
                                Objects.requireNonNullElse(place.parent(), ""), _ -> new ArrayList<>())
                        .add(place.code()));
        return children;
    }

    private static String successors(Plan plan, Ending ending) {
        return String.join(
                ", ",
                ending.successors().stream()
                        .map(code -> name(plan.after(), code))
                        .toList());
    }

    private static String name(Tree tree, String code) {
        var place = tree.get(code);
        return place == null ? code : place.name();
    }
}
