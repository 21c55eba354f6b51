package vn.quantriet.parser.page;

import vn.quantriet.parser.token.Lines;
import vn.quantriet.parser.vocabulary.Sort;

/** Reads the lines of the source and writes for each what it is for. */
public final class Page {

    private final Lines lines;
    private final LineFacts facts;
    private final LineKind[] kinds;
    private final TitleLines titles;
    private final Closing closing;
    private int head;
    private int title;
    private boolean article;

    private Page(Lines lines) {
        this.lines = lines;
        this.facts = new LineFacts(lines);
        this.kinds = new LineKind[lines.size()];
        this.titles = new TitleLines(facts);
        this.closing = new Closing(facts);
    }

    public static Page read(Lines lines) {
        var page = new Page(lines);
        var beginning = Beginning.find(page.facts);
        page.head = beginning.head();
        page.title = beginning.title();
        page.sort(0, beginning.head(), LineKind.NOISE);
        page.sort(beginning.head(), beginning.text(), LineKind.LETTERHEAD);
        if (beginning.title() >= 0) {
            page.betweenTitleAndText(beginning);
        } else {
            page.aboveText(beginning);
        }
        page.article = beginning.title() >= 0 && !page.titles.title(beginning.title());
        page.text(beginning.text());
        return page;
    }

    public Lines lines() {
        return lines;
    }

    public LineKind kind(int line) {
        return kinds[line];
    }

    /** True for a blank line that parts what stands above it from what stands below. */
    public boolean parts(int line) {
        return facts.parts(line);
    }

    /** The first line that belongs to the document. */
    public int head() {
        return head;
    }

    /** The line on which the title begins, or -1. */
    public int title() {
        return title;
    }

    private void betweenTitleAndText(Beginning beginning) {
        sort(beginning.title(), beginning.afterTitle(), LineKind.TITLE);
        for (var line = beginning.afterTitle(); line < beginning.text(); line++) {
            if (facts.says(line)
                    && (titles.repeats(line, beginning.title())
                            || Furniture.clock(facts, line)
                            || facts.begins(line, Sort.FURNITURE) && !fields(line))) {
                kinds[line] = LineKind.NOISE;
            }
        }
    }

    /** «Người ký: …» among the fields of the document is one more of them. */
    private boolean fields(int line) {
        return facts.field(line) || line > 0 && facts.field(line - 1) && facts.holdsColon(line);
    }

    /** A letter has no title; the hour at which a page was set up may stand among the lines of its head. */
    private void aboveText(Beginning beginning) {
        for (var line = beginning.head(); line < beginning.text(); line++) {
            var button = facts.begins(line, Sort.FURNITURE) && !fields(line) && !facts.shouted(line);
            if (facts.says(line) && (Furniture.clock(facts, line) || button)) {
                kinds[line] = LineKind.NOISE;
            }
        }
    }

    /** The text, its closing, and after the closing once more a title with its text when something is annexed. */
    private void text(int from) {
        var ending = new Ending(facts, closing);
        var text = from;
        while (text < lines.size()) {
            var annexed = ending.beforeAnnex(text);
            if (annexed >= 0) {
                sort(text, annexed, LineKind.TEXT);
                removeFurniture(text, annexed);
                text = annex(annexed);
                continue;
            }
            var end = article ? question(text) : lines.size();
            end = Math.min(end, ending.after(text));
            sort(text, end, LineKind.TEXT);
            removeFurniture(text, end);
            var start = closing.start(end);
            if (start < 0 || start > end + 8) {
                sort(end, lines.size(), LineKind.NOISE);
                return;
            }
            sort(end, start, LineKind.TEXT);
            var after = closing.after(start);
            sort(start, after, LineKind.CLOSING);
            text = annex(after);
        }
    }

    /** An article about a document goes on with questions of its own; a document asks none. */
    private int question(int from) {
        for (var line = from; line < lines.size(); line++) {
            if (lines.count(line) > 3 && lines.tokens().is(lines.after(line) - 1, '?')) {
                return line;
            }
        }
        return lines.size();
    }

    private int annex(int from) {
        for (var line = from; line < lines.size(); line++) {
            if (titles.title(line) && !facts.begins(line, Sort.CLOSING)) {
                var after = titles.afterSubject(line);
                sort(from, line, LineKind.NOISE);
                sort(line, after, LineKind.TITLE);
                return after;
            }
        }
        sort(from, lines.size(), LineKind.NOISE);
        return lines.size();
    }

    private void removeFurniture(int from, int to) {
        var furniture = new Furniture(facts, from, to);
        for (var line = from; line < to; line++) {
            if (kinds[line] == LineKind.TEXT && (furniture.at(line) || article && titles.repeats(line, title))) {
                kinds[line] = LineKind.NOISE;
            }
        }
    }

    private void sort(int from, int to, LineKind kind) {
        for (var line = from; line < Math.min(to, lines.size()); line++) {
            kinds[line] = facts.says(line) ? kind : LineKind.BLANK;
        }
    }
}
