package vn.quantriet.parser;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.quantriet.parser.page.LineKind;
import vn.quantriet.parser.page.Page;
import vn.quantriet.parser.structure.Beginnings;
import vn.quantriet.parser.structure.Outline;
import vn.quantriet.parser.structure.Paragraph;

/** Reads what the lines are for and the paragraphs, and writes the blocks that cover the source without a gap. */
final class Tiling {

    private static final int NONE = -1;

    private final Page page;
    private final List<Paragraph> paragraphs;
    private final Beginnings beginnings;
    private final BitSet unclear;
    private final List<Block> blocks = new ArrayList<>();

    private Tiling(Page page, Outline outline, BitSet unclear) {
        this.page = page;
        this.unclear = unclear;
        this.paragraphs = outline.paragraphs();
        this.beginnings = outline.beginnings();
    }

    static List<Block> of(Page page, Outline outline, BitSet unclear) {
        return new Tiling(page, outline, unclear).read();
    }

    private List<Block> read() {
        var lines = page.lines();
        var start = 0;
        var kind = LineKind.BLANK;
        var paragraph = NONE;
        var ahead = 0;
        for (var line = 0; line < lines.size(); line++) {
            var next = page.kind(line);
            var opened = beginnings.line(ahead) == line ? ahead++ : NONE;
            if (next == LineKind.BLANK || (next == kind && (next != LineKind.TEXT || opened == NONE))) {
                continue;
            }
            if (kind != LineKind.BLANK) {
                add(kind, start, lines.start(line), paragraph);
                start = lines.start(line);
            }
            kind = next;
            paragraph = opened != NONE ? opened : paragraph;
        }
        if (!lines.tokens().source().isEmpty()) {
            add(kind, start, lines.tokens().source().length(), paragraph);
        }
        return blocks;
    }

    private void add(LineKind kind, int from, int to, int paragraph) {
        var span = new Span(from, to);
        blocks.add(
                switch (kind) {
                    case BLANK, NOISE -> new Block.Noise(span);
                    case LETTERHEAD -> new Block.Letterhead(span);
                    case TITLE -> new Block.Title(span);
                    case CLOSING -> new Block.Closing(span);
                    case TEXT -> text(span, paragraph);
                });
    }

    private Block text(Span span, int paragraph) {
        if (paragraph == NONE) {
            return new Block.Paragraph(span, null);
        }
        var note = unclear.get(beginnings.line(paragraph)) ? Unclear.NOTE : null;
        var provision = beginnings.provision(paragraph);
        if (provision != null) {
            return new Block.ProvisionText(span, provision, note);
        }
        return heading(paragraphs.get(paragraph)) ? new Block.Heading(span) : new Block.Paragraph(span, note);
    }

    private boolean heading(Paragraph paragraph) {
        var tokens = page.lines().tokens();
        var first = page.lines().first(paragraph.line());
        return tokens.shouted(first) && tokens.shouted(first + 1) && paragraph.to() - paragraph.from() < 40;
    }
}
