package vn.quantriet.parser.header;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.DocumentType;
import vn.quantriet.parser.Found;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.citation.DocumentNumber;
import vn.quantriet.parser.page.LineKind;
import vn.quantriet.parser.page.Page;
import vn.quantriet.parser.token.Lines;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Vocabulary;

/** Reads the lines above the title: bodies in capitals, «Số: …», place and date, «V/v …», «Kính gửi». */
final class LetterheadReader {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();
    private static final int SO = VOCABULARY.word("số");
    private static final int NGAY = VOCABULARY.word("ngày");
    private static final int V = VOCABULARY.word("v");
    private static final int KINH = VOCABULARY.word("kính");
    private static final int GUI = VOCABULARY.word("gửi");

    private final Lines lines;
    private final Tokens tokens;
    private @Nullable Phrase number;
    private @Nullable Found<LocalDate> date;
    private @Nullable Phrase subject;
    private @Nullable Found<DocumentType> type;
    private int numbered = -1;
    private final LetterheadBodies bodies;

    private LetterheadReader(Lines lines) {
        this.lines = lines;
        this.tokens = lines.tokens();
        this.bodies = new LetterheadBodies(tokens);
    }

    static Hints read(Page page) {
        var reader = new LetterheadReader(page.lines());
        for (var line = page.head(); line < page.lines().size(); line++) {
            if (page.kind(line) == LineKind.LETTERHEAD) {
                reader.line(line, page);
            } else if (page.kind(line) != LineKind.BLANK && page.kind(line) != LineKind.NOISE) {
                break;
            }
        }
        if (reader.subject == null && reader.type != null && reader.numbered >= 0) {
            reader.subject = reader.beneathNumber(page);
        }
        return new Hints(reader.type, reader.number, reader.bodies.issuer(), reader.date, reader.subject);
    }

    private void line(int line, Page page) {
        var first = lines.first(line);
        var after = lines.after(line);
        if (tokens.id(first) == KINH && tokens.id(first + 1) == GUI && type == null) {
            type = new Found<>(DocumentType.OFFICIAL_LETTER, tokens.span(first, first + 2));
        }
        for (var i = first; i < after; i++) {
            if (subject == null && tokens.id(i) == V && tokens.is(i + 1, '/') && tokens.id(i + 2) == V) {
                var place = placeAndDate(i, after);
                subject = tokens.phrase(i, place > 0 ? place : subjectEnd(line, page));
            }
            if (numbered < 0 && tokens.id(i) == SO) {
                number(i + 1, line);
            } else if (date == null && tokens.id(i) == NGAY) {
                date = Citing.date(tokens, i);
            }
        }
        if (number == null && type == null) {
            bodies.line(first, after);
        }
    }

    private void number(int from, int line) {
        var i = tokens.is(from, ':') || tokens.is(from, '.') ? from + 1 : from;
        var found = DocumentNumber.at(tokens, i);
        if (found != null) {
            number = new Phrase(found.text(tokens), tokens.span(found.from(), found.to()));
        }
        if (found != null || DocumentNumber.missing(tokens, i, lines.after(line))) {
            numbered = line;
        }
    }

    /** A letter of the Party says beneath its number what it is about, without «V/v». */
    private @Nullable Phrase beneathNumber(Page page) {
        var first = numbered + 1;
        var last = numbered;
        for (var line = first; line < lines.size() && goesOn(line, page); line++) {
            if (!lines.says(line)) {
                continue;
            }
            first = lines.says(first) ? first : line;
            if (!tokens.capital(lines.first(first)) || tokens.shouted(lines.first(line))) {
                return null;
            }
            last = line;
        }
        return last - numbered > 0 && lines.words(first) > 2
                ? tokens.phrase(lines.first(first), lines.after(last))
                : null;
    }

    /** «V/v …        Quê Mới, ngày 14 tháng 8 năm 2017» in one line: the token at which the place begins, or -1. */
    private int placeAndDate(int first, int after) {
        for (var i = first + 1; i < after; i++) {
            if (tokens.is(i, ',') && tokens.id(i + 1) == NGAY) {
                var place = i;
                while (place > first && tokens.capital(place - 1)) {
                    place--;
                }
                return place < i ? place : -1;
            }
        }
        return -1;
    }

    /** The subject of a letter runs on over short lines until a blank one or another part of the head. */
    private int subjectEnd(int line, Page page) {
        var last = line;
        for (var next = line + 1; next < lines.size() && goesOn(next, page); next++) {
            last = next;
        }
        return lines.after(last);
    }

    private boolean goesOn(int line, Page page) {
        if (page.kind(line) == LineKind.BLANK) {
            return !page.parts(line);
        }
        return page.kind(line) == LineKind.LETTERHEAD
                && tokens.id(lines.first(line)) != KINH
                && !VOCABULARY.at(tokens, lines.first(line), Sort.STATE_TITLE)
                && !dated(line);
    }

    private boolean dated(int line) {
        for (var i = lines.first(line); i < lines.after(line); i++) {
            if (tokens.id(i) == NGAY && tokens.is(i - 1, ',')) {
                return true;
            }
        }
        return false;
    }
}
