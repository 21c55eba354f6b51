package vn.quantriet.parser;

import java.util.ArrayList;
import java.util.List;

/**
 * A directive as far as it was understood. Every span lies in {@code source}, and {@code blocks} cover the whole of it
 * in order, so nothing that was put in is lost.
 */
public record ParsedDirective(
        String source,
        Metadata metadata,
        List<Reference> references,
        List<Block> blocks,
        List<Provision> provisions,
        List<SuggestedObligation> obligations) {

    public ParsedDirective {
        references = List.copyOf(references);
        blocks = List.copyOf(blocks);
        provisions = List.copyOf(provisions);
        obligations = List.copyOf(obligations);
    }

    /** The lines that do not belong to the document, as they stand in the source. */
    public List<String> noise() {
        var lines = new ArrayList<String>();
        for (var block : blocks) {
            if (block instanceof Block.Noise) {
                addLines(block.span(), lines);
            }
        }
        return lines;
    }

    /** The parts that seem to say something binding but gave no obligation; a person should read them. */
    public List<Block> notUnderstood() {
        return blocks.stream().filter(block -> block.note() != null).toList();
    }

    private void addLines(Span span, List<String> lines) {
        for (var from = span.start(); from < span.end(); ) {
            var newline = source.indexOf('\n', from);
            var to = newline < 0 || newline > span.end() ? span.end() : newline;
            var line = source.substring(from, to).strip();
            if (!line.isEmpty()) {
                lines.add(line);
            }
            from = to + 1;
        }
    }
}
