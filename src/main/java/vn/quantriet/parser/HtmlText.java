package vn.quantriet.parser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The text of a directive as HTML: a division for each part, its words under the marks laid over them; where marks
 * overlap, the narrower one shows. Whatever comes from the text is escaped, and there is neither script nor style in
 * it.
 */
public final class HtmlText {

    /** What words say: who, what, when, or which other document. */
    public enum Sense {
        WHO,
        WHAT,
        WHEN,
        CITE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A mark over some words; with an {@code address} they lead there. */
    public record Mark(Span span, Sense sense, @Nullable String address) {}

    /**
     * A stretch of the text to be shown.
     *
     * @param kind what it is, as its class says: {@code provision}, {@code heading} …
     * @param provision the numbered part that begins here, with its label; null where none does
     * @param note what is to be said about it
     */
    public record Part(
            String kind,
            Span span,
            @Nullable Numbered provision,
            @Nullable String note) {}

    /** A numbered part by its id and its label. */
    public record Numbered(String id, String label, Span labelSpan) {}

    private final String source;
    private final StringBuilder html = new StringBuilder(4096);

    private HtmlText(String source) {
        this.source = source;
    }

    public static String of(String source, List<Part> parts, List<Mark> marks) {
        var text = new HtmlText(source);
        var laid = marks.stream()
                .sorted(Comparator.comparingInt(mark -> mark.span().start()))
                .toList();
        var first = 0;
        for (var part : parts) {
            while (first < laid.size()
                    && laid.get(first).span().end() <= part.span().start()) {
                first++;
            }
            text.part(part, laid.subList(first, laid.size()));
        }
        return text.html.toString();
    }

    /** Text with the signs that mean something in HTML written as text. */
    public static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private void part(Part part, List<Mark> marks) {
        var provision = part.provision();
        html.append("<div class=\"prov part-").append(escaped(part.kind())).append('"');
        if (provision != null) {
            html.append(" id=\"muc-").append(escaped(provision.id())).append('"');
        }
        html.append('>');
        var begins = part.span().start();
        if (provision != null) {
            html.append("<span class=\"no\">")
                    .append(escaped(provision.label()))
                    .append("</span> ");
            begins = Math.max(begins, provision.labelSpan().end());
        }
        html.append("<span class=\"words\">");
        words(withoutEdges(begins, Math.max(begins, part.span().end())), marks);
        html.append("</span>");
        if (part.note() != null) {
            html.append("<p class=\"part-note\"><i class=\"ti ti-help-circle\" aria-hidden=\"true\"></i> ");
            html.append(escaped(part.note())).append("</p>");
        }
        html.append("</div>\n");
    }

    /** Blank space between two parts belongs to neither. */
    private Span withoutEdges(int start, int end) {
        var from = start;
        var to = end;
        while (from < to && Character.isWhitespace(source.charAt(from))) from++;
        while (to > from && Character.isWhitespace(source.charAt(to - 1))) to--;
        return new Span(from, to);
    }

    private void words(Span span, List<Mark> marks) {
        var inside = new ArrayList<Mark>();
        var bounds = new TreeSet<Integer>(List.of(span.start(), span.end()));
        for (var mark : marks) {
            if (mark.span().start() >= span.end()) {
                break;
            }
            if (mark.span().end() > span.start()) {
                inside.add(mark);
                bounds.add(Math.max(span.start(), mark.span().start()));
                bounds.add(Math.min(span.end(), mark.span().end()));
            }
        }
        inside.sort(Comparator.comparingInt(mark -> mark.span().length()));
        var from = span.start();
        for (var to : bounds.tailSet(from, false)) {
            piece(new Span(from, to), inside);
            from = to;
        }
    }

    private void piece(Span span, List<Mark> marks) {
        var words = escaped(span.of(source));
        for (var mark : marks) {
            if (mark.span().contains(span)) {
                marked(words, mark);
                return;
            }
        }
        html.append(words);
    }

    private void marked(String words, Mark mark) {
        var element = mark.address() == null ? "span" : "a";
        html.append('<')
                .append(element)
                .append(" class=\"")
                .append(mark.sense().code())
                .append('"');
        if (mark.address() != null) {
            html.append(" href=\"").append(escaped(mark.address())).append('"');
        }
        html.append('>').append(words).append("</").append(element).append('>');
    }
}
