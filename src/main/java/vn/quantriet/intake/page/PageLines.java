package vn.quantriet.intake.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import vn.quantriet.intake.layout.Budget;
import vn.quantriet.intake.layout.TableRow;

/** Walks the page without recursion and gathers its lines; a row waits until its cells are whole. */
final class PageLines implements NodeFilter {

    private static final Set<String> WITHOUT_TEXT = Set.of(
            "script", "style", "template", "noscript", "nav", "svg", "iframe", "object", "select", "button", "head");
    private static final Set<String> LISTS = Set.of("ol", "ul", "menu", "dir");
    private static final Set<String> CELLS = Set.of("td", "th");

    private static final Pattern SPACES = Pattern.compile("[ \t\r\n\f]+");
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final Budget characters;
    private final Deque<List<String>> open = new ArrayDeque<>();
    private final Deque<List<List<String>>> rows = new ArrayDeque<>();
    private final ItemNumbers numbers = new ItemNumbers();
    private final StringBuilder line = new StringBuilder();
    private String label = "";
    private int preformatted;

    PageLines(Budget characters) {
        this.characters = characters;
        open.push(new ArrayList<>());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) append(text.getWholeText());
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        if (WITHOUT_TEXT.contains(element.normalName())) return FilterResult.SKIP_ENTIRELY;
        start(element, element.normalName());
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) end(element, element.normalName());
        return FilterResult.CONTINUE;
    }

    List<String> all() {
        breakLine();
        return open.getLast();
    }

    private void start(Element element, String name) {
        if (element.isBlock() || name.equals("br")) breakLine();
        if (LISTS.contains(name)) numbers.start(element);
        if (name.equals("li")) label = numbers.label(element);
        if (name.equals("pre")) preformatted++;
        if (name.equals("tr")) rows.push(new ArrayList<>());
        if (CELLS.contains(name)) {
            breakLine();
            open.push(new ArrayList<>());
        }
    }

    private void end(Element element, String name) {
        if (element.isBlock()) breakLine();
        if (name.equals("li")) label = "";
        if (LISTS.contains(name)) numbers.end();
        if (name.equals("pre")) preformatted--;
        if (CELLS.contains(name)) endCell();
        if (name.equals("tr") && !rows.isEmpty()) {
            open.element().addAll(TableRow.lines(rows.pop()));
        }
    }

    private void endCell() {
        breakLine();
        var cell = open.pop();
        if (rows.isEmpty()) open.element().addAll(cell);
        else rows.element().add(cell);
    }

    private void append(String text) {
        characters.spend(text.length());
        if (preformatted == 0) {
            line.append(text);
            return;
        }
        var parts = text.split("\n", -1);
        line.append(parts[0]);
        for (var i = 1; i < parts.length; i++) {
            breakLine();
            line.append(parts[i]);
        }
    }

    /** As in a browser a run of white space is one space; an item's number waits for its first words. */
    private void breakLine() {
        var text = SPACES.matcher(line).replaceAll(" ").strip();
        line.setLength(0);
        if (text.replace(NO_BREAK_SPACE, ' ').isBlank()) return;
        open.element().add(label + text);
        label = "";
    }
}
