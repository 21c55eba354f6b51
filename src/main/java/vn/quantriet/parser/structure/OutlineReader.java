package vn.quantriet.parser.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.page.LineKind;
import vn.quantriet.parser.page.Page;
import vn.quantriet.parser.token.Lines;
import vn.quantriet.parser.token.Stretches;
import vn.quantriet.parser.token.Tokens;

/** Goes through the lines of the text and starts a paragraph at each label, bullet and break of the layout. */
final class OutlineReader {

    private final Page page;
    private final Lines lines;
    private final int[] textLines;
    private final boolean[] interrupting;
    private final Tokens tokens;
    private final Layout layout;
    private final Numbering numbering;
    private final int roman;
    private final ListHeads heads;
    private final ProvisionList provisions;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Beginnings beginnings = new Beginnings();
    private final Stretches citing = new Stretches();
    private int read;
    private int removed;
    private Numbering.@Nullable Part part;
    private int line = -1;
    private int from = -1;
    private int words;
    private char bullet;
    private boolean opens;
    private int endOfLine;

    OutlineReader(Page page) {
        this.page = page;
        this.lines = page.lines();
        this.textLines = textLines(page);
        this.interrupting = new boolean[lines.size()];
        var interruptions = interruptions(page);
        this.tokens = interruptions == 0 ? lines.tokens() : lines.without(interrupting);
        this.layout = new Layout(lines, textLines);
        this.numbering = new Numbering(Articles.in(lines, textLines));
        this.roman = FirstRoman.in(lines, textLines);
        this.heads = ListHeads.in(lines, textLines);
        this.provisions = new ProvisionList(tokens);
    }

    Outline read() {
        var above = -1;
        for (var next : textLines) {
            if (skip(next) && above >= 0) {
                numbering.startAgain();
                part = null;
                above = -1;
            }
            var token = lines.first(next) - removed;
            line(above, next, token);
            endOfLine = token + lines.count(next);
            above = next;
        }
        finish(endOfLine);
        skip(lines.size());
        return new Outline(tokens, List.copyOf(paragraphs), beginnings, citing, provisions.finished());
    }

    /** Goes on to the next line of the text; true when there is a title on the way, which ends the paragraph above. */
    private boolean skip(int next) {
        var title = false;
        for (; read < next; read++) {
            var kind = page.kind(read);
            if (kind == LineKind.TITLE || kind == LineKind.LETTERHEAD) {
                finish(endOfLine);
                citing.add(lines.first(read) - removed, lines.after(read) - removed);
            }
            title |= kind == LineKind.TITLE;
            removed += interrupting[read] ? lines.count(read) : 0;
        }
        return title;
    }

    private void line(int above, int next, int token) {
        var limit = token + lines.count(next);
        var label = Labels.at(tokens, token, limit);
        if (label != null && next == roman) {
            label = Label.of(Family.ROMAN, 1, "I", label.from(), label.to());
        }
        if (label != null) {
            var sure = layout.labelled(above, next) || underHeading(above, label) || heads.at(next);
            var opened = numbering.open(label, next, sure);
            if (opened != null) {
                begin(next, token, label.to(), '\0', true);
                part = opened;
                provisions.open(opened, token);
                return;
            }
        }
        if (layout.bulletBegins(above, next)) {
            var signed = lines.tokens().word(lines.first(next)) ? token : token + 1;
            begin(next, token, signed, signed == token ? '*' : (char) tokens.id(token), false);
        } else if (layout.begins(above, next)) {
            begin(next, token, token, '\0', false);
        }
    }

    /** «Điều 2. Tổ chức thực hiện» and beneath it «1.»: the line above opened a part and says no more than its name. */
    private boolean underHeading(int above, Label label) {
        return label.first() && opens && line == above;
    }

    private void begin(int next, int token, int firstWord, char sign, boolean opening) {
        finish(endOfLine);
        line = next;
        from = token;
        words = firstWord;
        bullet = sign;
        opens = opening;
    }

    private void finish(int to) {
        if (from >= 0 && to > from) {
            var provision = part == null ? null : part.id();
            paragraphs.add(new Paragraph(line, from, words, to, bullet, provision, opens));
            beginnings.add(line, provision);
            citing.add(from, to);
            provisions.reach(to);
        }
        from = -1;
    }

    private static int[] textLines(Page page) {
        var found = new int[page.lines().size()];
        var count = 0;
        for (var i = 0; i < found.length; i++) {
            if (page.kind(i) == LineKind.TEXT) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /**
     * Noise between two lines of text is taken out of the words, for a sentence may go on behind it. Over a title none
     * does.
     */
    private int interruptions(Page page) {
        var count = 0;
        for (var i = 1; i < textLines.length; i++) {
            count += interruptions(page, textLines[i - 1] + 1, textLines[i]);
        }
        return count;
    }

    private int interruptions(Page page, int from, int to) {
        var count = 0;
        for (var between = from; between < to; between++) {
            if (page.kind(between) == LineKind.TITLE) {
                Arrays.fill(interrupting, from, between, false);
                return 0;
            }
            interrupting[between] = page.kind(between) == LineKind.NOISE;
            count += interrupting[between] ? 1 : 0;
        }
        return count;
    }
}
