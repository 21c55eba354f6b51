package vn.quantriet.material.web;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/**
 * A typed text as it is read. What looks like HTML in it stays letters; of what the marks make only what is listed here
 * reaches a page.
 */
final class ReadableText {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();
    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "hr", "code", "pre")
            .addTags("h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td", "a")
            .addAttributes("ol", "start")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "https", "http", "mailto")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow");

    private ReadableText() {}

    static String html(String source) {
        var text = Jsoup.parseBodyFragment(RENDERER.render(PARSER.parse(source)));
        // the page has its own first heading
        for (var level = 5; level >= 1; level--) text.select("h" + level).tagName("h" + (level + 1));
        return Jsoup.clean(text.body().html(), "", ALLOWED, new Document.OutputSettings().prettyPrint(false));
    }
}
