package vn.quantriet.parser.output;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.Block;
import vn.quantriet.parser.ParsedDirective;
import vn.quantriet.parser.Provision;
import vn.quantriet.parser.Span;

/** Writes the blocks in order: preface, preamble, the numbered parts within one another, conclusions. */
final class AkomaNtosoBody {

    private final ParsedDirective parsed;
    private final Xml xml;
    private final ElementIds ids;
    private final Map<String, Provision> provisions = new HashMap<>();
    private final Set<String> parents = new HashSet<>();
    private final Deque<Provision> open = new ArrayDeque<>();
    private @Nullable String writing;
    private String last = "";
    private int loose;
    private boolean empty = true;

    AkomaNtosoBody(ParsedDirective parsed, Xml xml) {
        this.parsed = parsed;
        this.xml = xml;
        this.ids = new ElementIds(parsed.provisions());
        for (var provision : parsed.provisions()) {
            provisions.put(provision.id(), provision);
            if (provision.parent() != null) {
                parents.add(provision.parent());
            }
        }
    }

    void write(String body) {
        var blocks = parsed.blocks();
        var start = first(blocks);
        paragraphs("preface", blocks.subList(0, start));
        var numbered = firstNumbered(blocks, start);
        paragraphs("preamble", blocks.subList(start, numbered));
        var end = conclusions(blocks, numbered);
        xml.open(body);
        for (var block : blocks.subList(numbered, end)) {
            block(block);
        }
        closeTo(null);
        if (empty && parsed.provisions().isEmpty()) {
            loose("");
        }
        xml.close();
        paragraphs("conclusions", blocks.subList(end, blocks.size()));
    }

    private static int first(List<Block> blocks) {
        var first = 0;
        while (first < blocks.size()
                && (AkomaNtoso.opens(blocks.get(first)) || blocks.get(first) instanceof Block.Noise)) {
            first++;
        }
        return first;
    }

    private static int firstNumbered(List<Block> blocks, int start) {
        var first = start;
        while (first < blocks.size()
                && !(blocks.get(first) instanceof Block.ProvisionText)
                && !(blocks.get(first) instanceof Block.Closing)) {
            first++;
        }
        return first;
    }

    private static int conclusions(List<Block> blocks, int from) {
        var end = blocks.size();
        while (end > from
                && (blocks.get(end - 1) instanceof Block.Closing || blocks.get(end - 1) instanceof Block.Noise)) {
            end--;
        }
        return end;
    }

    private void paragraphs(String element, List<Block> blocks) {
        var texts = blocks.stream()
                .filter(block -> !(block instanceof Block.Noise))
                .map(block -> words(block.span()))
                .filter(text -> !text.isEmpty())
                .toList();
        if (texts.isEmpty()) {
            return;
        }
        xml.open(element);
        texts.forEach(text -> xml.leaf("p", text));
        xml.close();
    }

    private void block(Block block) {
        switch (block) {
            case Block.ProvisionText text -> provision(text);
            case Block.Noise _ -> {}
            case Block.Letterhead head -> loose(words(head.span()));
            case Block.Title title -> loose(words(title.span()));
            case Block.Heading heading -> loose(words(heading.span()));
            case Block.Paragraph paragraph -> loose(words(paragraph.span()));
            case Block.Closing closing -> loose(words(closing.span()));
        }
    }

    /** Text outside the numbering is counted from the numbered part before it, so that edits elsewhere leave its id. */
    private void loose(String words) {
        closeTo(null);
        loose++;
        empty = false;
        var id = "hcontainer_".concat(Integer.toString(loose));
        xml.open(
                "hcontainer",
                "name",
                "text",
                "eId",
                last.isEmpty() ? id : last.concat("__").concat(id));
        xml.open("content").leaf("p", words).close().close();
    }

    private void provision(Block.ProvisionText block) {
        var provision = provisions.get(block.provision());
        if (provision == null) {
            loose(words(block.span()));
            return;
        }
        if (!provision.id().equals(writing)) {
            endText();
            closeTo(provision.parent());
            open(provision);
        }
        var from = Math.max(
                block.span().start(),
                Math.min(provision.labelSpan().end(), block.span().end()));
        var first = block.span().contains(provision.labelSpan());
        xml.leaf("p", words(first ? new Span(from, block.span().end()) : block.span()));
    }

    private void open(Provision provision) {
        last = ids.id(provision.id());
        loose = 0;
        xml.open(ids.element(provision.id()), "eId", last);
        xml.leaf("num", provision.label());
        xml.open(parents.contains(provision.id()) ? "intro" : "content");
        open.push(provision);
        writing = provision.id();
    }

    private void endText() {
        if (writing != null) {
            xml.close();
            writing = null;
        }
    }

    private void closeTo(@Nullable String parent) {
        endText();
        while (!open.isEmpty() && !open.getFirst().id().equals(parent)) {
            open.pop();
            xml.close();
        }
    }

    private String words(Span span) {
        return span.of(parsed.source()).replace('\r', ' ').strip();
    }
}
