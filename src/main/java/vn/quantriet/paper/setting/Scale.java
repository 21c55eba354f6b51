package vn.quantriet.paper.setting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.quantriet.study.PaperMarks;

/** How papers of a campaign are marked, the best mark first, and how many of a hundred are marked twice. */
public record Scale(List<Mark> marks, int sampleShare, int version) {

    private static final int LONGEST_NAME = 40;

    /** What most use; a campaign that says nothing has it. */
    public static final Scale USUAL = new Scale(
            List.of(
                    new Mark(1, "Tốt", true),
                    new Mark(2, "Khá", true),
                    new Mark(3, "Trung bình", true),
                    new Mark(4, "Không đạt", false)),
            10,
            0);

    public Scale {
        marks = List.copyOf(marks);
    }

    public Optional<Mark> mark(int place) {
        return marks.stream().filter(mark -> mark.place() == place).findFirst();
    }

    /** Whether the marks are as many and pass as before; their names may differ. */
    boolean meansTheSame(Scale other) {
        return passing().equals(other.passing());
    }

    private List<Boolean> passing() {
        return marks.stream().map(Mark::passes).toList();
    }

    /** Refuses a scale on which nobody could pass, and names that cannot be told apart. */
    Scale checked() {
        var names = new HashSet<String>();
        var wrong = marks.isEmpty()
                || marks.size() > PaperMarks.MOST
                || marks.stream().noneMatch(Mark::passes)
                || marks.stream()
                        .anyMatch(mark -> mark.name().isBlank() || mark.name().length() > LONGEST_NAME)
                || !marks.stream().allMatch(mark -> names.add(mark.name().strip()))
                || !isBestFirst()
                || sampleShare < 0
                || sampleShare > 100;
        if (wrong) throw new ScaleWrong();
        return this;
    }

    /** No mark that passes stands below one that does not. */
    private boolean isBestFirst() {
        return IntStream.range(1, marks.size())
                .noneMatch(i -> marks.get(i).passes() && !marks.get(i - 1).passes());
    }
}
