package vn.quantriet.parser.output;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.Block;
import vn.quantriet.parser.HtmlText;
import vn.quantriet.parser.HtmlText.Mark;
import vn.quantriet.parser.HtmlText.Sense;
import vn.quantriet.parser.ParsedDirective;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.Provision;
import vn.quantriet.parser.Span;
import vn.quantriet.parser.SuggestedObligation;

/** Writes a page with the text of a directive, marked as on the review screen, and the duties its marks lead to. */
public final class HtmlReport {

    private final ParsedDirective parsed;
    private final StringBuilder html = new StringBuilder(8192);

    private HtmlReport(ParsedDirective parsed) {
        this.parsed = parsed;
    }

    public static String of(ParsedDirective parsed) {
        return new HtmlReport(parsed).written();
    }

    private String written() {
        var title = HtmlText.escaped(title());
        html.append("<!DOCTYPE html>\n<html lang=\"vi\">\n<head><meta charset=\"utf-8\"><title>");
        html.append(title).append("</title></head>\n<body>\n<h1>").append(title).append("</h1>\n");
        html.append("<div class=\"document-text\">\n").append(text(parsed)).append("</div>\n<ol class=\"duties\">\n");
        for (var i = 0; i < parsed.obligations().size(); i++) {
            duty(parsed.obligations().get(i), i + 1);
        }
        html.append("</ol>\n");
        setAside();
        return html.append("</body>\n</html>\n").toString();
    }

    /** The text alone, its marks leading to the duties by their number: {@code #nhiem-vu-1}. */
    static String text(ParsedDirective parsed) {
        return HtmlText.of(parsed.source(), parts(parsed), marks(parsed));
    }

    private String title() {
        var type = parsed.metadata().type();
        var number = parsed.metadata().number();
        var subject = parsed.metadata().subject();
        return String.join(
                        " ",
                        type == null ? "Văn bản" : type.value().vietnamese(),
                        number == null ? "" : number.text(),
                        subject == null ? "" : subject.text())
                .strip();
    }

    private static List<HtmlText.Part> parts(ParsedDirective parsed) {
        var provisions = new HashMap<String, Provision>();
        parsed.provisions().forEach(provision -> provisions.put(provision.id(), provision));
        var parts = new ArrayList<HtmlText.Part>();
        for (var block : parsed.blocks()) {
            if (!(block instanceof Block.Noise)) {
                parts.add(part(block, provisions));
            }
        }
        return parts;
    }

    private static HtmlText.Part part(Block block, Map<String, Provision> provisions) {
        return switch (block) {
            case Block.Letterhead head -> new HtmlText.Part("letterhead", head.span(), null, null);
            case Block.Title title -> new HtmlText.Part("title", title.span(), null, null);
            case Block.Heading heading -> new HtmlText.Part("heading", heading.span(), null, null);
            case Block.ProvisionText text ->
                new HtmlText.Part("provision", text.span(), begun(text, provisions.get(text.provision())), null);
            case Block.Paragraph paragraph -> new HtmlText.Part("paragraph", paragraph.span(), null, paragraph.note());
            case Block.Closing closing -> new HtmlText.Part("closing", closing.span(), null, null);
            case Block.Noise noise -> new HtmlText.Part("noise", noise.span(), null, null);
        };
    }

    private static HtmlText.@Nullable Numbered begun(Block.ProvisionText text, @Nullable Provision provision) {
        return provision != null && text.span().contains(provision.labelSpan())
                ? new HtmlText.Numbered(provision.id(), provision.label(), provision.labelSpan())
                : null;
    }

    private static List<Mark> marks(ParsedDirective parsed) {
        var marks = new ArrayList<Mark>();
        for (var i = 0; i < parsed.obligations().size(); i++) {
            var duty = parsed.obligations().get(i);
            var address = "#nhiem-vu-".concat(Integer.toString(i + 1));
            if (duty.deadline().phrase() != null) {
                marks.add(new Mark(duty.deadline().phrase().span(), Sense.WHEN, address));
            }
            duty.lead().forEach(body -> marks.add(new Mark(body.span(), Sense.WHO, address)));
            duty.coordinate().forEach(body -> marks.add(new Mark(body.span(), Sense.WHO, address)));
            marks.add(new Mark(duty.action().span(), Sense.WHAT, address));
        }
        for (var reference : parsed.references()) {
            for (Span span : reference.spans()) {
                marks.add(new Mark(span, Sense.CITE, null));
            }
        }
        return marks;
    }

    private void duty(SuggestedObligation duty, int number) {
        html.append("<li id=\"nhiem-vu-")
                .append(number)
                .append("\"><span class=\"who\">")
                .append(names(duty.lead()));
        html.append("</span>");
        if (!duty.coordinate().isEmpty()) {
            html.append(" (phối hợp: ").append(names(duty.coordinate())).append(')');
        }
        html.append(": <span class=\"what\">")
                .append(HtmlText.escaped(duty.action().text()))
                .append("</span>");
        if (duty.deadline().phrase() != null) {
            html.append(" <span class=\"when\">")
                    .append(HtmlText.escaped(duty.deadline().phrase().text()));
            html.append("</span>");
        }
        html.append(" <small>").append(Math.round(duty.confidence() * 100)).append("%: ");
        html.append(HtmlText.escaped(String.join("; ", duty.reasons()))).append("</small></li>\n");
    }

    private static String names(List<Phrase> bodies) {
        return bodies.isEmpty()
                ? "–"
                : HtmlText.escaped(
                        String.join("; ", bodies.stream().map(Phrase::text).toList()));
    }

    private void setAside() {
        if (!parsed.noise().isEmpty()) {
            html.append("<details class=\"set-aside\"><summary>Không thuộc văn bản</summary>\n");
            parsed.noise()
                    .forEach(line ->
                            html.append("<p><s>").append(HtmlText.escaped(line)).append("</s></p>\n"));
            html.append("</details>\n");
        }
    }
}
