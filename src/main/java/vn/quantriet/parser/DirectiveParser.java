package vn.quantriet.parser;

import java.util.List;

/** Reads a directive. Every text is accepted: what is not understood stays a paragraph for a person to judge. */
public final class DirectiveParser {

    private DirectiveParser() {}

    public static ParsedDirective parse(String source) {
        List<Block> blocks =
                source.isEmpty() ? List.of() : List.of(new Block.Paragraph(new Span(0, source.length()), null));
        return new ParsedDirective(
                source, new Metadata(null, null, null, null, null), List.of(), blocks, List.of(), List.of());
    }
}
