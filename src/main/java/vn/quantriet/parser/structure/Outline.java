package vn.quantriet.parser.structure;

import java.util.List;
import vn.quantriet.parser.Provision;
import vn.quantriet.parser.page.Page;
import vn.quantriet.parser.token.Tokens;

/**
 * The paragraphs and numbered parts of the text.
 *
 * @param tokens the words of the text alone, which the paragraphs count in
 */
public record Outline(Tokens tokens, List<Paragraph> paragraphs, List<Provision> provisions) {

    /** Reads what the lines are for and writes the paragraphs with the parts they open. */
    public static Outline of(Page page) {
        return new OutlineReader(page).read();
    }
}
