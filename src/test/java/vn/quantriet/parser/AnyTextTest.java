package vn.quantriet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.quantriet.parser.output.AkomaNtoso;
import vn.quantriet.parser.output.HtmlReport;
import vn.quantriet.parser.output.JsonReport;

/** Whatever comes in, nothing is refused, nothing is lost, and every finding lies where it says. */
@Tag("parser")
class AnyTextTest {

    @SuppressWarnings("UnusedVariable")
    private static final List<String> samples = Samples.ALL;

    @Property(tries = 400)
    void charactersOfAnyKind(@ForAll String text) {
        holds(text);
    }

    @Property(tries = 400)
    void wordsOfDirectivesInAnyOrder(@ForAll("words") String text) {
        holds(text);
    }

    @Example
    void whoLeadsWhereNoWorkIsNamed() {
        holds("1.   Cơ quan chủ trì:");
        holds("a)   Cơ quan chủ trì: Thời gian thực hiện:  ");
    }

    @Example
    void whatIsToBeDoneByWhenWhereNoWorkIsNamed() {
        holds("Hoàn thành phối hợp với Trường hợp A:  ");
        holds("phối hợp với hằng năm Hoàn thành ".repeat(300));
    }

    @ParameterizedTest
    @FieldSource("samples")
    void documentsOfEveryMake(String name) {
        holds(Samples.text(name));
    }

    @ParameterizedTest
    @FieldSource("samples")
    void aDocumentWithoutItsNoiseReadsTheSame(String name) {
        var first = Samples.parsed(name);
        var second = DirectiveParser.parse(first.blocks().stream()
                .filter(block -> !(block instanceof Block.Noise))
                .map(block -> block.span().of(first.source()))
                .collect(Collectors.joining()));
        assertThat(second.provisions())
                .extracting(Provision::id)
                .isEqualTo(first.provisions().stream().map(Provision::id).toList());
        assertThat(second.obligations())
                .extracting(duty -> duty.action().text())
                .isEqualTo(first.obligations().stream()
                        .map(duty -> duty.action().text())
                        .toList());
    }

    /** What the page shows of a document, read again, is the document. */
    @ParameterizedTest
    @FieldSource("samples")
    void aDocumentRenderedReadsTheSame(String name) {
        var first = Samples.parsed(name);
        var shown = HtmlReport.of(first)
                .replaceAll("(?s)</div>\\s*<ol class=\"duties\">.*", "")
                .replaceAll("(?s).*?<div class=\"document-text\">", "")
                .replace("</div>\n", "\n\n")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        var second = DirectiveParser.parse(shown);
        assertThat(second.provisions())
                .extracting(Provision::id)
                .isEqualTo(first.provisions().stream().map(Provision::id).toList());
        assertThat(second.obligations())
                .extracting(duty -> duty.action().text())
                .isEqualTo(first.obligations().stream()
                        .map(duty -> duty.action().text())
                        .toList());
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "Điều 1.",
                        "1.",
                        "1.1.",
                        "a)",
                        "(1)",
                        "I-",
                        "\n",
                        "\n\n",
                        "- ",
                        "+ ",
                        "Sở Y tế",
                        "các cấp ủy",
                        "các",
                        "chủ trì",
                        "phối hợp với",
                        "xây dựng",
                        "kế hoạch",
                        "và",
                        ",",
                        ";",
                        ":",
                        ".",
                        "(",
                        ")",
                        "trước ngày",
                        "15/12",
                        "hằng năm",
                        "tháng 3/2025",
                        "số",
                        "20-CT/TU",
                        "ngày",
                        "24-1-2019",
                        "Nơi nhận:",
                        "T/M",
                        "CHỈ THỊ",
                        "Chương I",
                        "giao",
                        "yêu cầu",
                        "Căn cứ",
                        "đối với",
                        "định kỳ",
                        "quý II",
                        "./.",
                        "**",
                        "Cơ quan chủ trì:",
                        "Thời gian thực hiện:",
                        "Kính gửi:",
                        "các Bộ: Công an, Y tế",
                        "không quá",
                        "từ")
                .list()
                .ofMaxSize(80)
                .map(words -> String.join(" ", words));
    }

    private static void holds(String text) {
        var parsed = DirectiveParser.parse(text);
        assertThat(parsed.blocks().stream().map(block -> block.span().of(text)).collect(Collectors.joining()))
                .isEqualTo(text);
        var whole = new Span(0, text.length());
        spans(parsed).forEach(span -> assertThat(whole.contains(span)).isTrue());
        var structure = DirectiveParser.structure(text);
        assertThat(structure.provisions()).isEqualTo(parsed.provisions());
        assertThat(structure.references()).isEqualTo(parsed.references());
        assertThat(structure.metadata()).isEqualTo(parsed.metadata());
        for (var provision : parsed.provisions()) {
            assertThat(whole.contains(provision.span())).isTrue();
            assertThat(provision.span().contains(provision.labelSpan())).isTrue();
        }
        for (var duty : parsed.obligations()) {
            assertThat(whole.contains(duty.sentence())).isTrue();
            assertThat(duty.action().span().of(text)).isEqualTo(duty.action().text());
            assertThat(duty.confidence()).isBetween(0.0, 1.0);
        }
        parsed.references()
                .forEach(reference -> reference
                        .spans()
                        .forEach(span -> assertThat(whole.contains(span)).isTrue()));
        assertThat(DirectiveParser.parse(text)).isEqualTo(parsed);
        assertThat(JsonReport.of(parsed)).startsWith("{");
        assertThat(AkomaNtoso.of(parsed)).startsWith("<?xml");
        assertThat(HtmlReport.of(parsed)).startsWith("<!DOCTYPE html>");
    }

    private static List<Span> spans(ParsedDirective parsed) {
        var spans = new ArrayList<Span>();
        var said = parsed.metadata();
        Stream.of(said.number(), said.issuer(), said.subject())
                .filter(Objects::nonNull)
                .forEach(phrase -> spans.add(phrase.span()));
        if (said.type() != null) spans.add(said.type().span());
        if (said.date() != null) spans.add(said.date().span());
        for (var duty : parsed.obligations()) {
            duty.lead().forEach(body -> spans.add(body.span()));
            duty.coordinate().forEach(body -> spans.add(body.span()));
            if (duty.deliverable() != null) spans.add(duty.deliverable().span());
            if (duty.deadline().phrase() != null)
                spans.add(duty.deadline().phrase().span());
        }
        return spans;
    }
}
