package vn.quantriet.parser.page;

import vn.quantriet.parser.token.Lines;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/** Reads the facts of the lines from the text on and writes where the text stops and something else begins. */
final class Ending {

    private static final int LONG = 30;

    private final LineFacts facts;
    private final Lines lines;
    private final Tokens tokens;
    private final Closing closing;
    private final TitleLines titles;

    Ending(LineFacts facts, Closing closing) {
        this.facts = facts;
        this.lines = facts.lines;
        this.tokens = facts.tokens;
        this.closing = closing;
        this.titles = new TitleLines(facts);
    }

    /** The line after the text that begins at the line given: its closing, an end formula, or the last of its prose. */
    int after(int text) {
        var closes = closing.start(text);
        var formula = lastEnd(text, closes < 0 ? lines.size() : closes);
        if (formula >= 0 && onlyRemarks(formula + 1, closes)) {
            return formula + 1;
        }
        return closes >= 0 ? closes : afterProse(text);
    }

    /**
     * The line after the end of a document that is followed at once by the title of what it issues, or -1: titles are
     * few, so a line is asked whether it ends the document only when one stands below.
     */
    int beforeAnnex(int text) {
        var above = text;
        var asked = text;
        for (var line = text; line < lines.size(); line++) {
            if (line > text && titles.title(line)) {
                var end = firstEnd(asked, line);
                if (end >= 0) {
                    return end >= above ? end + 1 : -1;
                }
                asked = line;
            }
            if (closing.recipients(line) || closing.signature(line)) {
                return -1;
            }
            above = facts.says(line) ? line : above;
        }
        return -1;
    }

    private int firstEnd(int from, int to) {
        for (var line = from; line < to; line++) {
            if (endsDocument(line)) {
                return line;
            }
        }
        return -1;
    }

    private int lastEnd(int from, int to) {
        for (var line = to - 1; line >= from; line--) {
            if (endsDocument(line)) {
                return line;
            }
        }
        return -1;
    }

    private boolean endsDocument(int line) {
        var last = lines.after(line) - 1;
        if (lines.count(line) >= 3 && tokens.is(last, '.') && tokens.is(last - 1, '/')) {
            return true;
        }
        return lines.count(line) >= 3 && tokens.is(last, '/') && tokens.is(last - 1, '.')
                || facts.words(line) < 40 && facts.holds(line, Sort.END);
    }

    /** After the end formula nothing of the text may follow: no paragraph, no numbered part. */
    private boolean onlyRemarks(int from, int to) {
        if (to >= 0) {
            return to - from < 6;
        }
        var numbered = 0;
        for (var line = from; line < lines.size(); line++) {
            numbered += facts.prose(line) && facts.ends(line) && tokens.number(lines.first(line)) ? 1 : 0;
        }
        return numbered < 3;
    }

    private int afterProse(int text) {
        var stop = afterText(text);
        var last = text;
        for (var line = text; line < stop; line++) {
            if (substance(line)) {
                last = line;
            }
        }
        return Math.max(text, last) + 1;
    }

    private boolean substance(int line) {
        if (facts.labelled(line)) {
            return true;
        }
        if (facts.begins(line, Sort.FOOTER) || !facts.vietnamese(line)) {
            return false;
        }
        return facts.prose(line) && (facts.ends(line) || orders(line) || labelledAbove(line))
                || facts.ends(line) && facts.words(line) > 3 && !facts.begins(line, Sort.FURNITURE)
                || facts.beginsSmall(line) && line > 0 && facts.prose(line - 1) && !facts.ends(line - 1);
    }

    /** A long paragraph that turns to somebody belongs to the text though its full stop is lost. */
    private boolean orders(int line) {
        return facts.words(line) > LONG && facts.holds(line, Sort.ORDER) && !facts.begins(line, Sort.FURNITURE);
    }

    /** A long paragraph right beneath a numbered line is its text though the page has cut it off. */
    private boolean labelledAbove(int line) {
        var above = line - 1;
        while (above > 0 && above > line - 3 && !facts.says(above)) {
            above--;
        }
        return facts.words(line) > LONG && above >= 0 && facts.labelled(above);
    }

    /** The first line that announces other matter of the page, when little running text comes after it. */
    private int afterText(int text) {
        var before = 0;
        var total = prose(text, lines.size());
        for (var line = text; line < lines.size(); line++) {
            before += facts.prose(line) ? 1 : 0;
            if (facts.words(line) <= 12
                    && facts.begins(line, Sort.AFTER_TEXT)
                    && !facts.beginsSmall(line)
                    && (total - before) * 3 <= before) {
                return line;
            }
        }
        return lines.size();
    }

    private int prose(int from, int to) {
        var count = 0;
        for (var line = from; line < to; line++) {
            count += facts.prose(line) ? 1 : 0;
        }
        return count;
    }
}
