package vn.quantriet.material.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import vn.quantriet.material.MaterialSheet;
import vn.quantriet.material.Matter;

/** Two editions of a material, line by line. */
public record Comparison(MaterialSheet before, MaterialSheet after, List<Line> lines) {

    public Comparison {
        lines = List.copyOf(lines);
    }

    /** What became of a line. */
    public enum Fate {
        STAYS("stays"),
        GONE("gone"),
        COME("come");

        private final String code;

        Fate(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public record Line(Fate fate, String text) {}

    public static Comparison of(MaterialSheet before, MaterialSheet after) {
        return new Comparison(before, after, lines(words(before.content()), words(after.content())));
    }

    public boolean isSame() {
        return lines.stream().allMatch(line -> line.fate() == Fate.STAYS)
                && before.edition().title().equals(after.edition().title())
                && before.edition().audiences().equals(after.edition().audiences());
    }

    private static List<String> words(Matter content) {
        return switch (content) {
            case Matter.Written(var source) -> source.lines().toList();
            case Matter.Link(var address) -> List.of(address);
            case Matter.Filed file -> List.of(file.name() + " (" + file.size() + " B)");
        };
    }

    static List<Line> lines(List<String> before, List<String> after) {
        var lines = new ArrayList<Line>();
        for (var delta : DiffUtils.diff(before, after, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL)
                add(lines, Fate.STAYS, delta.getSource().getLines());
            else {
                add(lines, Fate.GONE, delta.getSource().getLines());
                add(lines, Fate.COME, delta.getTarget().getLines());
            }
        }
        return lines;
    }

    private static void add(List<Line> lines, Fate fate, List<String> texts) {
        texts.forEach(text -> lines.add(new Line(fate, text)));
    }
}
