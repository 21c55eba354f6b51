package vn.quantriet.directive;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.HtmlText;
import vn.quantriet.parser.Span;

/**
 * The text of a document as people see it: words that say who, what and when lead to their duty; what is not part of
 * the document is set aside.
 */
public record MarkedText(String html, List<String> setAside) {

    public MarkedText {
        setAside = List.copyOf(setAside);
    }

    static MarkedText of(String source, List<TextPart> parts, List<DraftDuty> duties, List<Citation> citations) {
        var shown = new ArrayList<HtmlText.Part>();
        var setAside = new ArrayList<String>();
        for (var part : parts) {
            if (part.kind() == PartKind.NOISE) {
                setAside.add(part.span().of(source).strip());
            } else {
                shown.add(new HtmlText.Part(part.kind().code(), part.span(), numbered(part), part.note()));
            }
        }
        return new MarkedText(HtmlText.of(source, shown, marks(duties, citations)), setAside);
    }

    public long linesSetAside() {
        return setAside.stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .count();
    }

    private static HtmlText.@Nullable Numbered numbered(TextPart part) {
        var id = part.provision();
        var label = part.label();
        var span = part.labelSpan();
        return id == null || label == null || span == null ? null : new HtmlText.Numbered(id, label, span);
    }

    private static List<HtmlText.Mark> marks(List<DraftDuty> duties, List<Citation> citations) {
        var marks = new ArrayList<HtmlText.Mark>();
        for (var duty : duties) {
            if (!duty.isOpen()) continue;
            var address = "#nhiem-vu-" + duty.id();
            add(duty.marks().when(), HtmlText.Sense.WHEN, address, marks);
            add(duty.marks().who(), HtmlText.Sense.WHO, address, marks);
            add(duty.marks().what(), HtmlText.Sense.WHAT, address, marks);
        }
        for (var citation : citations) {
            add(citation.spans(), HtmlText.Sense.CITE, null, marks);
        }
        return marks;
    }

    private static void add(
            List<Span> spans, HtmlText.Sense sense, @Nullable String address, List<HtmlText.Mark> marks) {
        spans.forEach(span -> marks.add(new HtmlText.Mark(span, sense, address)));
    }
}
