package vn.quantriet.parser.header;

import vn.quantriet.parser.page.LineKind;
import vn.quantriet.parser.page.Page;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Vocabulary;

/** Reads the title: the kind of document, and beneath or beside it what it is about. */
final class TitleReader {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();

    private TitleReader() {}

    static Hints read(Page page) {
        var title = page.title();
        if (title < 0) {
            return Hints.NONE;
        }
        var tokens = page.lines().tokens();
        var from = page.lines().first(title);
        var to = page.lines().after(lastLine(page, title));
        var after = VOCABULARY.after(tokens, from, page.lines().after(title), Sort.DOCUMENT_TYPE);
        if (after < 0) {
            return Hints.NONE;
        }
        var cited = Citing.read(tokens, from, to);
        var type = Citing.type(tokens, from, after);
        var rest = subjectFrom(tokens, after, to);
        var end = bracket(tokens, rest, to);
        var subject = cited.subject() == null && end - rest > 2 ? tokens.phrase(rest, end) : cited.subject();
        return new Hints(type, cited.number(), cited.issuer(), cited.date(), subject);
    }

    /** The subject stops before «(Kèm theo Quyết định số …)». */
    private static int bracket(Tokens tokens, int from, int to) {
        for (var i = from + 1; i < to; i++) {
            if (tokens.is(i, '(') && tokens.first(i)) {
                return i;
            }
        }
        return to;
    }

    private static int subjectFrom(Tokens tokens, int from, int to) {
        var i = from;
        while (i < to && !tokens.word(i)) {
            i++;
        }
        return i;
    }

    private static int lastLine(Page page, int title) {
        var last = title;
        for (var line = title + 1; line < page.lines().size(); line++) {
            if (page.kind(line) == LineKind.TITLE) {
                last = line;
            } else if (page.kind(line) != LineKind.BLANK) {
                break;
            }
        }
        return last;
    }
}
