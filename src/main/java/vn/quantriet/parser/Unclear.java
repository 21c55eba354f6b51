package vn.quantriet.parser;

import java.util.BitSet;
import java.util.List;
import vn.quantriet.parser.structure.Outline;
import vn.quantriet.parser.structure.Paragraph;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Sorts;
import vn.quantriet.parser.vocabulary.Terms;

/** Reads the paragraphs and the duties found, and finds each paragraph that orders something but gave no duty. */
final class Unclear {

    static final String NOTE = "Có từ giao việc nhưng chưa rõ giao ai làm gì";

    private static final Sorts ORDERING = Sorts.of(Sort.LEAD, Sort.SUPPORT, Sort.ORDER);

    private Unclear() {}

    /** The lines on which such a paragraph begins. */
    static BitSet lines(Outline outline, Terms terms, List<SuggestedObligation> duties) {
        var unclear = new BitSet();
        var next = 0;
        for (var paragraph : outline.paragraphs()) {
            var start = terms.tokens().start(paragraph.from());
            var end = terms.tokens().end(paragraph.to() - 1);
            while (next < duties.size() && duties.get(next).action().span().start() < start) {
                next++;
            }
            var found = next < duties.size() && duties.get(next).action().span().start() < end;
            if (!found && orders(paragraph, terms)) {
                unclear.set(paragraph.line());
            }
        }
        return unclear;
    }

    private static boolean orders(Paragraph paragraph, Terms terms) {
        var last = paragraph.to() - 1;
        var heading = paragraph.provision() != null
                && !terms.tokens().is(last, '.')
                && !terms.tokens().is(last, ';');
        var told = terms.begins(paragraph.words(), Sort.PARTICULAR) || terms.begins(paragraph.words(), Sort.ASIDE);
        if (heading || told || terms.tokens().is(last, ':')) {
            return false;
        }
        for (var i = paragraph.words(); i < paragraph.to(); i++) {
            if (!terms.begins(i, ORDERING)) {
                continue;
            }
            if (terms.begins(i, Sort.LEAD)
                    || terms.begins(i, Sort.SUPPORT) && terms.begins(i, Sort.VERB)
                    || terms.begins(i, Sort.ORDER) && terms.tokens().capital(i)) {
                return true;
            }
        }
        return false;
    }
}
