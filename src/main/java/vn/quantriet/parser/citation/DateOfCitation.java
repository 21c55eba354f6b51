package vn.quantriet.parser.citation;

import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.calendar.WrittenDate;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Vocabulary;

/**
 * The date of a document cited: right after its number («số 45-NQ/TW, ngày 24/01/2019», «(ngày 24/01/2019)»), or
 * before it when its issue is told («Ngày 24-1-2019, Bộ Chính trị ban hành Nghị quyết số 45-NQ/TW»).
 */
final class DateOfCitation {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();
    private static final int NGAY = VOCABULARY.word("ngày");
    private static final int BAN = VOCABULARY.word("ban");
    private static final int HANH = VOCABULARY.word("hành");
    private static final int SO = VOCABULARY.word("số");
    private static final int FAR = 14;

    private DateOfCitation() {}

    static @Nullable WrittenDate near(Tokens tokens, DocumentNumber number) {
        var i = number.to();
        if (tokens.is(i, ',') || tokens.is(i, '(')) {
            i++;
        }
        if (tokens.id(i) != NGAY) {
            return before(tokens, number.from());
        }
        var date = WrittenDate.at(tokens, i);
        return date == null || !date.hasYear() ? null : date;
    }

    private static @Nullable WrittenDate before(Tokens tokens, int number) {
        var issued = issued(tokens, number);
        if (issued < 0) {
            return null;
        }
        for (var i = issued; i >= Math.max(0, issued - FAR); i--) {
            if (tokens.is(i, '.') || tokens.is(i, ';')) {
                return null;
            }
            if (tokens.id(i) == NGAY) {
                var date = WrittenDate.at(tokens, i);
                return date == null || !date.hasYear() ? null : date;
            }
        }
        return null;
    }

    /** The place of «ban hành» when only the kind of document stands between it and the number, or -1. */
    private static int issued(Tokens tokens, int number) {
        var i = tokens.id(number - 1) == SO ? number - 1 : number;
        for (var kind = i - 1; kind >= Math.max(2, i - 5); kind--) {
            if (VOCABULARY.after(tokens, kind, Sort.DOCUMENT_TYPE) == i
                    && tokens.id(kind - 1) == HANH
                    && tokens.id(kind - 2) == BAN) {
                return kind - 2;
            }
        }
        return -1;
    }
}
