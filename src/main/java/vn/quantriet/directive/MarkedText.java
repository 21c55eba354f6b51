package vn.quantriet.directive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.Span;

/** Lays the marks of the duties and citations over the text; where marks overlap, the narrower one shows. */
final class MarkedText {

    private final String source;
    private final List<Marked> marks;

    private MarkedText(String source, List<Marked> marks) {
        this.source = source;
        this.marks = marks;
    }

    static List<MarkedPart> of(String source, List<TextPart> parts, List<DraftDuty> duties, List<Citation> citations) {
        var text = new MarkedText(source, marks(duties, citations));
        return parts.stream().map(text::part).toList();
    }

    private static List<Marked> marks(List<DraftDuty> duties, List<Citation> citations) {
        var marks = new ArrayList<Marked>();
        for (var duty : duties) {
            if (!duty.isOpen()) continue;
            duty.marks().when().forEach(span -> marks.add(new Marked(span, MarkedPart.Mark.WHEN, duty.id())));
            duty.marks().who().forEach(span -> marks.add(new Marked(span, MarkedPart.Mark.WHO, duty.id())));
            duty.marks().what().forEach(span -> marks.add(new Marked(span, MarkedPart.Mark.WHAT, duty.id())));
        }
        for (var citation : citations) {
            citation.spans().forEach(span -> marks.add(new Marked(span, MarkedPart.Mark.CITE, null)));
        }
        marks.sort(Comparator.comparingInt(mark -> mark.span().length()));
        return marks;
    }

    private MarkedPart part(TextPart part) {
        var label = part.labelSpan();
        var begins = label == null ? part.span().start() : label.end();
        return new MarkedPart(
                part.kind(),
                part.label() == null ? null : part.provision(),
                part.label(),
                part.note(),
                part.depth(),
                pieces(withoutEdges(begins, Math.max(begins, part.span().end()))));
    }

    /** Blank space between two parts belongs to neither. */
    private Span withoutEdges(int start, int end) {
        var from = start;
        var to = end;
        while (from < to && Character.isWhitespace(source.charAt(from))) from++;
        while (to > from && Character.isWhitespace(source.charAt(to - 1))) to--;
        return new Span(from, to);
    }

    private List<MarkedPart.Piece> pieces(Span span) {
        var inside = marks.stream().filter(mark -> mark.overlaps(span)).toList();
        var bounds = new TreeSet<Integer>(List.of(span.start(), span.end()));
        for (var mark : inside) {
            bounds.add(Math.max(span.start(), mark.span().start()));
            bounds.add(Math.min(span.end(), mark.span().end()));
        }
        var pieces = new ArrayList<MarkedPart.Piece>();
        var from = span.start();
        for (var to : bounds.tailSet(from, false)) {
            pieces.add(piece(new Span(from, to), inside));
            from = to;
        }
        return pieces;
    }

    private MarkedPart.Piece piece(Span span, List<Marked> marks) {
        for (var mark : marks) {
            if (mark.span().contains(span)) return new MarkedPart.Piece(span.of(source), mark.mark(), mark.duty());
        }
        return new MarkedPart.Piece(span.of(source), null, null);
    }

    private record Marked(
            Span span, MarkedPart.Mark mark, @Nullable DraftDutyId duty) {
        boolean overlaps(Span other) {
            return span.start() < other.end() && other.start() < span.end();
        }
    }
}
