package vn.quantriet.parser;

import java.util.BitSet;
import vn.quantriet.parser.calendar.Deadlines;
import vn.quantriet.parser.duty.Duties;
import vn.quantriet.parser.vocabulary.Terms;

/** Reads a directive. Every text is accepted: what is not understood stays a paragraph for a person to judge. */
public final class DirectiveParser {

    private DirectiveParser() {}

    /** Everything: the structure, and the duties proposed in it. */
    public static ParsedDirective parse(String source) {
        var read = Structure.of(source);
        var outline = read.outline();
        var terms = new Terms(outline.tokens());
        var deadlines = Deadlines.in(terms, read.citations(), read.issued());
        var duties = Duties.in(outline, terms, deadlines, read.reported());
        return new ParsedDirective(
                source,
                read.metadata(),
                read.references(),
                read.blocks(Unclear.lines(outline, terms, duties)),
                outline.provisions(),
                duties);
    }

    /** The structure alone: what the document says of itself, its numbered parts and the documents it cites. */
    public static DirectiveStructure structure(String source) {
        var read = Structure.of(source);
        return new DirectiveStructure(
                source,
                read.metadata(),
                read.references(),
                read.blocks(new BitSet()),
                read.outline().provisions());
    }
}
