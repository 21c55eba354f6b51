package vn.quantriet.parser.header;

import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.DocumentType;
import vn.quantriet.parser.Found;
import vn.quantriet.parser.page.LineKind;
import vn.quantriet.parser.page.Page;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Vocabulary;

/** Reads other lines of a web page that name the document: a second headline, a caption, a link to the file. */
final class HeadlineReader {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();

    private HeadlineReader() {}

    static Hints read(Page page, @Nullable Found<DocumentType> type) {
        if (type == null) {
            return Hints.NONE;
        }
        var lines = page.lines();
        var tokens = lines.tokens();
        for (var line = 0; line < lines.size(); line++) {
            if (page.kind(line) != LineKind.NOISE) {
                continue;
            }
            for (var i = lines.first(line); i < lines.after(line); i++) {
                var after = VOCABULARY.after(tokens, i, lines.after(line), Sort.DOCUMENT_TYPE);
                if (after > 0 && Citing.type(tokens, i, after).value() == type.value()) {
                    var said = Citing.read(tokens, i, lines.after(line));
                    if (said.number() != null) {
                        return new Hints(null, said.number(), said.issuer(), said.date(), null);
                    }
                }
            }
        }
        return Hints.NONE;
    }
}
