package vn.quantriet.intake.page;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.select.NodeTraversor;
import vn.quantriet.intake.layout.Budget;

/** The text of a web page: one line per block, item or row. What is noise is for the parser to say. */
public final class PageText {

    private PageText() {}

    public static List<String> of(String html, Budget characters) {
        var lines = new PageLines(characters);
        NodeTraversor.filter(lines, Jsoup.parse(html).body());
        return lines.all();
    }
}
