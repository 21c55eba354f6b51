package vn.quantriet.parser;

import vn.quantriet.parser.calendar.Deadlines;
import vn.quantriet.parser.citation.Citations;
import vn.quantriet.parser.duty.Duties;
import vn.quantriet.parser.duty.Unclear;
import vn.quantriet.parser.header.HeaderReader;
import vn.quantriet.parser.page.Page;
import vn.quantriet.parser.structure.Outline;
import vn.quantriet.parser.vocabulary.Terms;
import vn.quantriet.parser.vocabulary.Vocabulary;

/** Reads a directive. Every text is accepted: what is not understood stays a paragraph for a person to judge. */
public final class DirectiveParser {

    private DirectiveParser() {}

    /** The stages in order; each reads what those before it have written. */
    public static ParsedDirective parse(String source) {
        var lines = Vocabulary.ofDirectives().read(source);
        var page = Page.read(lines);
        var outline = Outline.of(page);
        var citations = Citations.in(outline.tokens(), outline.text());
        var metadata = HeaderReader.read(page, outline);
        var own = metadata.number() == null ? null : metadata.number().text();
        var issued = metadata.date() == null ? null : metadata.date().value();
        var terms = new Terms(outline.tokens());
        var deadlines = Deadlines.in(terms, citations, issued);
        var duties = Duties.in(outline, terms, deadlines);
        return new ParsedDirective(
                source,
                metadata,
                citations.others(own),
                Tiling.of(page, outline, Unclear.notes(outline, terms, duties)),
                outline.provisions(),
                duties);
    }
}
