package vn.quantriet.parser.page;

import vn.quantriet.parser.DocumentType;
import vn.quantriet.parser.token.Lines;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Vocabulary;

/**
 * The lines of a title: the kind of document in capitals with what it is about beneath, or the headline of a web page
 * that names the kind of document.
 */
final class TitleLines {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();
    private static final int SO = VOCABULARY.word("số");
    private static final int VE = VOCABULARY.word("về");
    private static final int VIEC = VOCABULARY.word("việc");
    private static final int CUA = VOCABULARY.word("của");
    private static final String LETTER = DocumentType.OFFICIAL_LETTER.name();
    private static final int LONGEST_SUBJECT = 16;
    private static final int LONGEST_HEADLINE = 50;
    private static final int TYPE_WORDS = 4;
    private static final int SHORT = 10;
    private static final int REPEATED = 6;

    private final LineFacts facts;
    private final Lines lines;
    private final Tokens tokens;

    TitleLines(LineFacts facts) {
        this.facts = facts;
        this.lines = facts.lines;
        this.tokens = facts.tokens;
    }

    /** A line in capitals that begins with the kind of document, other than the order «QUYẾT ĐỊNH:». */
    boolean title(int line) {
        var first = lines.first(line);
        var after = VOCABULARY.after(tokens, first, lines.after(line), Sort.DOCUMENT_TYPE);
        return after >= 0
                && (facts.shouted(line) || runsOn(line, after))
                && facts.words(line) <= LONGEST_HEADLINE
                && !LETTER.equals(VOCABULARY.value(tokens, first, after))
                && !tokens.is(lines.after(line) - 1, ':')
                && !tokens.is(lines.after(line) - 1, '.');
    }

    /** «KẾ HOẠCH thực hiện Nghị quyết …»: kind and subject in one line. */
    private boolean runsOn(int line, int after) {
        for (var i = lines.first(line); i < after; i++) {
            if (!tokens.shouted(i)) {
                return false;
            }
        }
        return after < lines.after(line) && tokens.word(after) && !tokens.capital(after);
    }

    /** A headline such as «Chỉ thị số 16/CT-TTg về …» or «Chỉ thị về …». */
    boolean headline(int line) {
        var after = VOCABULARY.after(tokens, lines.first(line), lines.after(line), Sort.DOCUMENT_TYPE);
        if (after < 0 || facts.words(line) > LONGEST_HEADLINE || facts.words(line) < 5 || ends(line, after)) {
            return false;
        }
        var next = tokens.id(after);
        return tokens.capital(lines.first(line))
                && (next == SO || next == VE || next == CUA || tokens.number(after) || tokens.is(after, ':'));
    }

    /** A full stop ends a sentence, but also «Chỉ thị về việc ….» over a text without a head. */
    private boolean ends(int line, int type) {
        var last = lines.after(line) - 1;
        var titled = tokens.is(last, '.') && tokens.id(type) == VE && tokens.id(type + 1) == VIEC;
        return facts.ends(line) && !titled;
    }

    /** A line that begins with all the words of the title, or is cut off from it. */
    boolean repeats(int line, int title) {
        var count = Math.min(lines.count(title), lines.count(line));
        if (facts.words(title) < REPEATED || facts.words(line) < REPEATED) {
            return false;
        }
        for (var i = 0; i < count; i++) {
            var one = tokens.text(lines.first(line) + i, lines.first(line) + i + 1);
            if (!one.equalsIgnoreCase(tokens.text(lines.first(title) + i, lines.first(title) + i + 1))) {
                return false;
            }
        }
        return true;
    }

    /** The line after the subject that stands beneath the title. */
    int afterSubject(int title) {
        var last = title;
        var limit = Math.min(lines.size(), title + LONGEST_SUBJECT);
        for (var line = title + 1; line < limit; line++) {
            if (facts.says(line)) {
                if (!subject(line, last, title)) {
                    break;
                }
                last = line;
            } else if (facts.parts(line) && (last > title || facts.words(title) > TYPE_WORDS)) {
                break;
            }
        }
        return last + 1;
    }

    /** The name of the issuing body, not a verb that begins like one («BAN HÀNH …»). */
    private boolean body(int line) {
        var first = lines.first(line);
        var body = VOCABULARY.after(tokens, first, Sort.BODY);
        return body > 0 && VOCABULARY.after(tokens, first, Sort.VERB) < body;
    }

    private boolean subject(int line, int last, int title) {
        var first = lines.first(line);
        if (facts.bullet(line) || tokens.number(first) || facts.labelled(line)) {
            return false;
        }
        if (tokens.is(first, '(') || last == title && tokens.id(first) == VE) {
            return true;
        }
        if (facts.shouted(line)) {
            return (last == title || facts.shouted(last)) && !body(line);
        }
        if (facts.beginsSmall(line)) {
            return !facts.ends(last);
        }
        var bare = last == title && facts.words(title) <= TYPE_WORDS;
        return !facts.ends(line)
                && facts.words(line) < (bare ? LONGEST_HEADLINE : SHORT)
                && !facts.shouted(last) == !bare
                && !(facts.begins(line, Sort.LEAD_IN) && cites(line));
    }

    /** «Thực hiện Chỉ thị số …» begins the text, «Thực hiện công tác …» tells what a plan is about. */
    private boolean cites(int line) {
        var first = lines.first(line);
        var words = VOCABULARY.after(tokens, first, Sort.LEAD_IN);
        return VOCABULARY.at(tokens, words, Sort.DOCUMENT_TYPE) || VOCABULARY.after(tokens, first, Sort.VERB) < 0;
    }
}
