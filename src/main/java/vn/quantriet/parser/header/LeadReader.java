package vn.quantriet.parser.header;

import vn.quantriet.parser.structure.Outline;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Vocabulary;

/**
 * Reads the lead of a news report that brings the document without its head: «Ban Thường vụ … vừa ban hành Chỉ thị số …
 * ngày … về …».
 */
final class LeadReader {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();
    private static final int BAN = VOCABULARY.word("ban");
    private static final int HANH = VOCABULARY.word("hành");
    private static final int VUA = VOCABULARY.word("vừa");
    private static final int FAR = 30;

    private LeadReader() {}

    static Hints read(Outline outline) {
        var tokens = outline.tokens();
        for (var paragraph :
                outline.paragraphs().subList(0, Math.min(3, outline.paragraphs().size()))) {
            for (var i = paragraph.from() + 1; i + 2 < paragraph.to(); i++) {
                if (tokens.id(i) == BAN
                        && tokens.id(i + 1) == HANH
                        && tokens.id(i - 1) == VUA
                        && VOCABULARY.at(tokens, i + 2, Sort.DOCUMENT_TYPE)) {
                    return lead(tokens, i, paragraph.from(), paragraph.to());
                }
            }
        }
        return Hints.NONE;
    }

    private static Hints lead(Tokens tokens, int issues, int from, int to) {
        var said = Citing.read(tokens, issues + 2, to);
        for (var i = issues - 1; i >= Math.max(from, issues - FAR); i--) {
            var end = BodyName.end(tokens, i, issues);
            if (end == issues - 1 && tokens.capital(i) && !inside(tokens, i, issues)) {
                return new Hints(said.type(), said.number(), tokens.phrase(i, end), said.date(), said.subject());
            }
        }
        return said;
    }

    /** «Thường vụ» inside «Ban Thường vụ» begins no name. */
    private static boolean inside(Tokens tokens, int i, int limit) {
        for (var before = i - 1; before >= Math.max(0, i - 6); before--) {
            if (tokens.capital(before) && BodyName.end(tokens, before, limit) >= limit - 1) {
                return true;
            }
        }
        return false;
    }
}
