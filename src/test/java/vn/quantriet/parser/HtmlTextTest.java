package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.quantriet.parser.HtmlText.Mark;
import vn.quantriet.parser.HtmlText.Part;
import vn.quantriet.parser.HtmlText.Sense;
import vn.quantriet.parser.output.HtmlReport;

@Tag("parser")
class HtmlTextTest {

    @SuppressWarnings("UnusedVariable")
    private static final List<String> samples = Samples.ALL;

    @Test
    void whereMarksOverlapTheNarrowerShows() {
        var html = HtmlText.of(
                "Sở Y tế báo cáo trước ngày 5/6.",
                List.of(new Part("paragraph", new Span(0, 31), null, null)),
                List.of(
                        new Mark(new Span(8, 30), Sense.WHAT, "#nhiem-vu-1"),
                        new Mark(new Span(16, 30), Sense.WHEN, null)));
        assertThat(html)
                .isEqualTo("<div class=\"prov part-paragraph\"><span class=\"words\">Sở Y tế "
                        + "<a class=\"what\" href=\"#nhiem-vu-1\">báo cáo </a>"
                        + "<span class=\"when\">trước ngày 5/6</span>.</span></div>\n");
    }

    @Test
    void whatTheTextSaysIsNeverTakenForHtml() {
        var hostile = "CHỈ THỊ\nVề việc <script>alert(1)</script>\n1. <img src=x onerror=\"a()\"> & \"hai\"\n";
        var html = HtmlReport.of(DirectiveParser.parse(hostile));
        assertThat(html).doesNotContain("<script", "<img").contains("&lt;script&gt;", "&lt;img src=x", "&amp;");
    }

    @ParameterizedTest
    @FieldSource("samples")
    void noWordOfTheDocumentIsMissingFromItsPage(String name) {
        var parsed = Samples.parsed(name);
        var shown = HtmlReport.of(parsed)
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        for (var block : parsed.blocks()) {
            for (var word : block.span().of(parsed.source()).split("\\s+")) {
                assertThat(shown).contains(word);
            }
        }
    }

    @ParameterizedTest
    @FieldSource("samples")
    void aPageHasNeitherScriptNorStyle(String name) {
        assertThat(HtmlReport.of(Samples.parsed(name))).doesNotContainPattern("<script|<style| style=| on[a-z]+=");
    }
}
