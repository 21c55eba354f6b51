package vn.quantriet.parser.header;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.DocumentType;
import vn.quantriet.parser.Found;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.calendar.WrittenDate;
import vn.quantriet.parser.citation.DocumentNumber;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Vocabulary;

/**
 * Reads a mention of a document in one stretch of words: «Chỉ thị số 16/CT-TTg ngày 25/6/2019 của Thủ tướng Chính phủ
 * về việc …».
 */
final class Citing {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();
    private static final int SO = VOCABULARY.word("số");
    private static final int CUA = VOCABULARY.word("của");
    private static final int DO = VOCABULARY.word("do");
    private static final int VE = VOCABULARY.word("về");
    private static final int V = VOCABULARY.word("v");
    private static final int NGAY = VOCABULARY.word("ngày");

    private Citing() {}

    /** What is said from the kind of document at {@code from} up to {@code limit}. */
    static Hints read(Tokens tokens, int from, int limit) {
        var i = VOCABULARY.after(tokens, from, limit, Sort.DOCUMENT_TYPE);
        if (i < 0) {
            return Hints.NONE;
        }
        var type = type(tokens, from, i);
        Phrase number = null;
        Phrase issuer = null;
        Found<LocalDate> date = null;
        Phrase subject = null;
        while (i < limit && subject == null) {
            var found = DocumentNumber.at(tokens, i);
            if (found != null && number == null) {
                number = new Phrase(found.text(tokens), tokens.span(found.from(), found.to()));
                i = found.to();
            } else if (tokens.id(i) == NGAY && date == null) {
                date = date(tokens, i);
                i = Math.max(i + 1, end(tokens, i));
            } else if ((tokens.id(i) == CUA || tokens.id(i) == DO) && issuer == null) {
                var to = BodyName.end(tokens, i + 1, limit);
                issuer = to > i + 1 ? name(tokens, i + 1, to) : null;
                i = Math.max(i + 1, to);
            } else if (tokens.id(i) == VE || tokens.id(i) == V && tokens.is(i + 1, '/') && tokens.id(i + 2) == V) {
                subject = tokens.phrase(i, Sentence.end(tokens, i, limit));
            } else if (tokens.id(i) == SO || !tokens.word(i) || number == null && describes(tokens, i)) {
                i++;
            } else {
                break;
            }
        }
        return new Hints(type, number, issuer, date, subject);
    }

    /** «Công văn hỏa tốc số …», «Công điện khẩn số …». */
    private static boolean describes(Tokens tokens, int i) {
        return !tokens.capital(i) && (tokens.id(i + 1) == SO || tokens.id(i + 2) == SO && !tokens.capital(i + 1));
    }

    private static Phrase name(Tokens tokens, int from, int to) {
        return tokens.shouted(from) && tokens.shouted(to - 1)
                ? BodyName.ordinary(tokens, from, to)
                : tokens.phrase(from, to);
    }

    static Found<DocumentType> type(Tokens tokens, int from, int to) {
        var code = VOCABULARY.value(tokens, from, to);
        return new Found<>(code == null ? DocumentType.OTHER : DocumentType.valueOf(code), tokens.span(from, to));
    }

    static @Nullable Found<LocalDate> date(Tokens tokens, int from) {
        var written = WrittenDate.at(tokens, from);
        var date = written == null ? null : written.date();
        return written == null || date == null ? null : new Found<>(date, tokens.span(written.from(), written.to()));
    }

    private static int end(Tokens tokens, int from) {
        var written = WrittenDate.at(tokens, from);
        return written == null ? from : written.to();
    }
}
