package vn.quantriet.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.page.LineKind;
import vn.quantriet.parser.page.Page;
import vn.quantriet.parser.structure.Outline;
import vn.quantriet.parser.structure.Paragraph;

/** Reads what the lines are for and the paragraphs, and writes the blocks that cover the source without a gap. */
final class Tiling {

    private final Page page;
    private final List<Paragraph> paragraphs;
    private final Map<Integer, String> notes;
    private final List<Block> blocks = new ArrayList<>();

    private Tiling(Page page, Outline outline, Map<Integer, String> notes) {
        this.page = page;
        this.notes = notes;
        this.paragraphs = outline.paragraphs();
    }

    static List<Block> of(Page page, Outline outline, Map<Integer, String> notes) {
        return new Tiling(page, outline, notes).read();
    }

    private List<Block> read() {
        var lines = page.lines();
        var start = 0;
        var kind = LineKind.BLANK;
        Paragraph paragraph = null;
        var ahead = 0;
        for (var line = 0; line < lines.size(); line++) {
            var next = page.kind(line);
            var opens = ahead < paragraphs.size() && paragraphs.get(ahead).line() == line;
            var opened = opens ? paragraphs.get(ahead++) : null;
            if (next == LineKind.BLANK || (next == kind && (next != LineKind.TEXT || opened == null))) {
                continue;
            }
            if (kind != LineKind.BLANK) {
                add(kind, start, lines.start(line), paragraph);
                start = lines.start(line);
            }
            kind = next;
            paragraph = opened != null ? opened : paragraph;
        }
        if (!lines.tokens().source().isEmpty()) {
            add(kind, start, lines.tokens().source().length(), paragraph);
        }
        return blocks;
    }

    private void add(LineKind kind, int from, int to, @Nullable Paragraph paragraph) {
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

    private Block text(Span span, @Nullable Paragraph paragraph) {
        if (paragraph == null) {
            return new Block.Paragraph(span, null);
        }
        var note = notes.get(paragraph.line());
        if (paragraph.provision() != null) {
            return new Block.ProvisionText(span, paragraph.provision(), note);
        }
        return heading(paragraph) ? new Block.Heading(span) : new Block.Paragraph(span, note);
    }

    private boolean heading(Paragraph paragraph) {
        var tokens = page.lines().tokens();
        var first = page.lines().first(paragraph.line());
        return tokens.shouted(first) && tokens.shouted(first + 1) && paragraph.to() - paragraph.from() < 40;
    }
}
