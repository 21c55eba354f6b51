package vn.quantriet.parser;

/**
 * Words with the place they were read from. The text is that of the source but for names: they stand on one line with
 * single spaces, capitals of a letterhead are set in ordinary case, a number has no spaces, and a shared head is given
 * back to each name of a list («các Bộ: Quốc phòng, Công an» → «Bộ Công an»).
 */
public record Phrase(String text, Span span) {

    /** «Ban Thường vụ Tỉnh ủy» completed by «Tỉnh ủy An Phú»: the longer name of the body it ends with. */
    public Phrase withPlaceOf(Phrase body) {
        for (var cut = body.text().indexOf(' '); cut > 0; cut = body.text().indexOf(' ', cut + 1)) {
            if (text.regionMatches(true, text.length() - cut, body.text(), 0, cut)) {
                return new Phrase(text.concat(body.text().substring(cut)), span);
            }
        }
        return this;
    }

    /** The words of the source as they stand there. */
    public static Phrase at(Span span, String source) {
        return new Phrase(span.of(source), span);
    }
}
