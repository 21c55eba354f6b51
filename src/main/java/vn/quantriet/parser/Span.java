package vn.quantriet.parser;

/** A stretch of the source, in UTF-16 offsets: from {@code start} up to and without {@code end}. */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + "–" + end);
        }
    }

    /** The words of this span in the source it was measured in. */
    public String of(String source) {
        return source.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public Span to(Span later) {
        return new Span(start, Math.max(end, later.end));
    }
}
