package vn.quantriet.parser.structure;

import java.util.List;
import vn.quantriet.parser.Provision;
import vn.quantriet.parser.page.Page;
import vn.quantriet.parser.token.Stretches;
import vn.quantriet.parser.token.Tokens;

/**
 * The paragraphs and numbered parts of the text.
 *
 * @param tokens the words the paragraphs count in, without what interrupts the text
 * @param citing where documents are cited: the paragraphs and the lines above them, not what closes the document
 */
public record Outline(
        Tokens tokens,
        List<Paragraph> paragraphs,
        Beginnings beginnings,
        Stretches citing,
        List<Provision> provisions) {

    /** Reads what the lines are for and writes the paragraphs with the parts they open. */
    public static Outline of(Page page) {
        return new OutlineReader(page).read();
    }
}
