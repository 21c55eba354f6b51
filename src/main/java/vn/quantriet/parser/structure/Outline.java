package vn.quantriet.parser.structure;

import java.util.Arrays;
import java.util.List;
import vn.quantriet.parser.Provision;
import vn.quantriet.parser.page.LineKind;
import vn.quantriet.parser.page.Page;
import vn.quantriet.parser.token.Tokens;

/**
 * The paragraphs and numbered parts of the text.
 *
 * @param tokens the words the paragraphs count in, without what interrupts the text
 */
public record Outline(Tokens tokens, List<Paragraph> paragraphs, Beginnings beginnings, List<Provision> provisions) {

    /** True for the tokens of paragraphs and of the lines above them; what closes the document is not among them. */
    public boolean[] citing(Page page) {
        var text = new boolean[tokens.size() + 1];
        var lines = page.lines();
        var token = 0;
        for (var line = 0; line < lines.size(); line++) {
            var above = page.kind(line) == LineKind.TITLE || page.kind(line) == LineKind.LETTERHEAD;
            for (; token < tokens.size() && tokens.start(token) < lines.end(line); token++) {
                text[token] = above;
            }
        }
        for (var paragraph : paragraphs) {
            Arrays.fill(text, paragraph.from(), paragraph.to(), true);
        }
        return text;
    }

    /** Reads what the lines are for and writes the paragraphs with the parts they open. */
    public static Outline of(Page page) {
        return new OutlineReader(page).read();
    }
}
