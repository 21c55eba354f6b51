package vn.quantriet.parser.page;

import vn.quantriet.parser.calendar.WrittenDate;
import vn.quantriet.parser.citation.DocumentNumber;
import vn.quantriet.parser.token.Lines;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Vocabulary;

/** Tells the lines that stand above the title: national title, bodies, number, place and date, «Kính gửi». */
final class Letterhead {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();
    private static final int SO = VOCABULARY.word("số");
    private static final int NGAY = VOCABULARY.word("ngày");
    private static final int KINH = VOCABULARY.word("kính");
    private static final int GUI = VOCABULARY.word("gửi");
    private static final int V = VOCABULARY.word("v");
    private static final int SHORT = 30;

    private final LineFacts facts;
    private final Lines lines;
    private final Tokens tokens;

    Letterhead(LineFacts facts) {
        this.facts = facts;
        this.lines = facts.lines;
        this.tokens = facts.tokens;
    }

    /** A line that only the head of a document has. */
    boolean anchor(int line) {
        if (facts.words(line) > SHORT) {
            return about(line);
        }
        return facts.says(line)
                && (stateTitle(line) || numberLine(line) || placeAndDate(line) || addressed(line) || about(line));
    }

    boolean stateTitle(int line) {
        return facts.startsWithin(line, Sort.STATE_TITLE);
    }

    /** «Số: 12/CT-UBND», also with the figure still missing. */
    boolean numberLine(int line) {
        var first = lines.first(line);
        if (tokens.id(first) != SO || !tokens.capital(first)) {
            return false;
        }
        var i = tokens.is(first + 1, ':') || tokens.is(first + 1, '.') ? first + 2 : first + 1;
        var number = DocumentNumber.at(tokens, i);
        return number != null && (closes(line, number.to()) || tokens.id(number.to()) == NGAY)
                || DocumentNumber.missing(tokens, i, lines.after(line));
    }

    /** «Số: …», whatever a scan has made of the number. */
    boolean numbered(int line) {
        var first = lines.first(line);
        return tokens.id(first) == SO && tokens.capital(first) && tokens.is(first + 1, ':');
    }

    /** «Hà Nội, ngày 05 tháng 5 năm 2026», at the end of its line. */
    boolean placeAndDate(int line) {
        for (var i = lines.first(line) + 1; i < lines.after(line); i++) {
            if (tokens.id(i) == NGAY && tokens.is(i - 1, ',')) {
                var date = WrittenDate.at(tokens, i);
                return date == null ? lines.after(line) - i < 8 && !facts.prose(line) : closes(line, date.to());
            }
        }
        return false;
    }

    boolean addressed(int line) {
        var first = lines.first(line);
        return tokens.id(first) == KINH && tokens.capital(first) && tokens.id(first + 1) == GUI;
    }

    /** «V/v …», the subject of a letter, however long. */
    boolean about(int line) {
        var first = lines.first(line);
        return tokens.id(first) == V && tokens.is(first + 1, '/') && tokens.id(first + 2) == V;
    }

    /** A line in capitals that names a body. */
    boolean body(int line) {
        return facts.shouted(line) && facts.words(line) < SHORT && facts.holds(line, Sort.BODY);
    }

    private boolean closes(int line, int token) {
        return token >= lines.after(line) || lines.after(line) - token <= 1 || !facts.prose(line);
    }
}
