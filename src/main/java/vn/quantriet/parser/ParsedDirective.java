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
                block.span()
                        .of(source)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    /** The paragraphs that seem to say something binding but gave no obligation; a person should read them. */
    public List<Block.Paragraph> notUnderstood() {
        var paragraphs = new ArrayList<Block.Paragraph>();
        for (var block : blocks) {
            if (block instanceof Block.Paragraph paragraph && paragraph.note() != null) {
                paragraphs.add(paragraph);
            }
        }
        return paragraphs;
    }
}
