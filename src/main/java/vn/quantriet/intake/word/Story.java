package vn.quantriet.intake.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.quantriet.intake.layout.TableRow;

/** The lines of a part of the document in the order of reading; cells keep theirs until their row is whole. */
final class Story {

    private final Deque<List<String>> open = new ArrayDeque<>();
    private final Deque<List<List<String>>> rows = new ArrayDeque<>();
    private final StringBuilder begun = new StringBuilder();

    Story() {
        open.push(new ArrayList<>());
    }

    void line(String line) {
        begun.append(line);
        top().add(begun.toString());
        begun.setLength(0);
    }

    /** The next line goes on where this one ends. */
    void begin(String line) {
        begun.append(line);
    }

    void startRow() {
        rows.push(new ArrayList<>());
    }

    void startCell() {
        open.push(new ArrayList<>());
    }

    void endCell() {
        if (open.size() < 2) return;
        var cell = open.pop();
        if (rows.isEmpty()) top().addAll(cell);
        else rows.element().add(cell);
    }

    void endRow(boolean deleted) {
        var cells = rows.pop();
        if (!deleted) top().addAll(TableRow.lines(cells));
    }

    List<String> lines() {
        if (!begun.isEmpty()) line("");
        return open.getLast();
    }

    private List<String> top() {
        return open.element();
    }
}
