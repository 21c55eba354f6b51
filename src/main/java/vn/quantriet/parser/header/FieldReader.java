package vn.quantriet.parser.header;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.DocumentType;
import vn.quantriet.parser.Found;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.calendar.WrittenDate;
import vn.quantriet.parser.citation.DocumentNumber;
import vn.quantriet.parser.page.Page;
import vn.quantriet.parser.token.Lines;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Vocabulary;

/**
 * Reads the fields under which a web page files the document («Số hiệu: …», «Cơ quan ban hành: …», «Ngày ban hành: …»),
 * beside their value or above it, and a headline that closes with number and date in brackets.
 */
final class FieldReader {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();
    private static final int NGAY = VOCABULARY.word("ngày");
    private static final int SO = VOCABULARY.word("số");
    private static final int REACH = 12;

    private final Lines lines;
    private final Tokens tokens;
    private Hints found = Hints.NONE;

    private FieldReader(Lines lines) {
        this.lines = lines;
        this.tokens = lines.tokens();
    }

    static Hints read(Page page) {
        var reader = new FieldReader(page.lines());
        for (var line = 0; line < page.lines().size(); line++) {
            reader.line(line);
        }
        return reader.found;
    }

    private void line(int line) {
        var first = lines.first(line);
        var after = lines.after(line);
        var label = VOCABULARY.after(tokens, first, after, Sort.FURNITURE);
        var field = label < 0 ? null : VOCABULARY.value(tokens, first, label);
        if (field != null) {
            value(field, label, line);
        } else if (line < REACH && after > first && found.number() == null) {
            found = found.orElse(bracket(first, after));
            found = line < 2 && found.number() == null ? found.orElse(entry(first, after)) : found;
        }
    }

    private void value(String field, int label, int line) {
        var from = label;
        var to = lines.after(line);
        while (from < to && !tokens.word(from) && !tokens.number(from)) {
            from++;
        }
        if (from == to && line + 1 < lines.size()) {
            from = lines.first(line + 1);
            to = lines.after(line + 1);
        } else if (from == label) {
            return;
        }
        if (from < to) {
            found = found.orElse(hints(field, from, to));
        }
    }

    private Hints hints(String field, int from, int to) {
        return switch (field) {
            case "NUMBER" -> new Hints(null, number(from), null, null, null);
            case "ISSUER" -> new Hints(null, null, issuer(from, to), null, null);
            case "DATE" -> new Hints(null, null, null, date(from), null);
            case "SUBJECT" -> new Hints(null, null, null, null, tokens.phrase(from, to));
            case "TYPE" -> new Hints(type(from, to), null, null, null, null);
            default -> Hints.NONE;
        };
    }

    private @Nullable Phrase number(int from) {
        var number = DocumentNumber.at(tokens, tokens.id(from) == SO ? from + 1 : from);
        return number == null ? null : new Phrase(number.text(tokens), tokens.span(number.from(), number.to()));
    }

    private @Nullable Phrase issuer(int from, int to) {
        var end = BodyName.end(tokens, from, to);
        return end > from ? tokens.phrase(from, end) : null;
    }

    private @Nullable Found<LocalDate> date(int from) {
        var written = WrittenDate.at(tokens, from);
        var date = written == null ? null : written.date();
        return written == null || date == null ? null : new Found<>(date, tokens.span(written.from(), written.to()));
    }

    private @Nullable Found<DocumentType> type(int from, int to) {
        var after = VOCABULARY.after(tokens, from, to, Sort.DOCUMENT_TYPE);
        return after < 0 ? null : Citing.type(tokens, from, after);
    }

    /** «Về việc … (35/VP-KTN, ngày 23/10/2017).»: what it is about, and behind it number and date. */
    private Hints bracket(int first, int after) {
        for (var i = first + 2; i < after; i++) {
            var number = tokens.is(i, '(') ? DocumentNumber.at(tokens, tokens.id(i + 1) == SO ? i + 2 : i + 1) : null;
            if (number != null) {
                var day = tokens.is(number.to(), ',') ? number.to() + 1 : number.to();
                var date = tokens.id(day) == NGAY ? Citing.date(tokens, day) : null;
                return date == null || !closed(day, after)
                        ? Hints.NONE
                        : new Hints(null, number(number.from()), null, date, tokens.phrase(first, i));
            }
        }
        return Hints.NONE;
    }

    /** «1. Văn phòng Chính phủ: Thông báo số 16/TB-VPCP ngày 14/5/2021 …», as a digest of documents lists one. */
    private Hints entry(int first, int after) {
        var begins = tokens.number(first) && tokens.is(first + 1, '.') ? first + 2 : first;
        var colon = BodyName.end(tokens, begins, after);
        if (colon == begins || !tokens.is(colon, ':') || !VOCABULARY.at(tokens, colon + 1, Sort.DOCUMENT_TYPE)) {
            return Hints.NONE;
        }
        var cited = Citing.read(tokens, colon + 1, after);
        var date = cited.date();
        if (cited.number() == null || date == null) {
            return Hints.NONE;
        }
        var rest = colon + 1;
        while (rest < after && tokens.start(rest) < date.span().end()) {
            rest++;
        }
        var subject = after - rest > 2 ? tokens.phrase(rest, after) : null;
        return new Hints(null, null, tokens.phrase(begins, colon), null, subject).orElse(cited);
    }

    /** The bracket is the last of the line. */
    private boolean closed(int day, int after) {
        var last = tokens.is(after - 1, '.') ? after - 2 : after - 1;
        return tokens.is(last, ')') && last - day < REACH;
    }
}
