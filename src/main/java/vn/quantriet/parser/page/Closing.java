package vn.quantriet.parser.page;

import vn.quantriet.parser.token.Lines;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Vocabulary;

/** Tells the recipients and the signature: where they start after the text, and how far they go. */
final class Closing {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();
    private static final int NOI = VOCABULARY.word("nơi");
    /** A scan may have lost the hook. */
    private static final int NOI_SCANNED = VOCABULARY.word("noi");

    private static final int NHAN = VOCABULARY.word("nhận");
    private static final int LONGEST = 14;

    private final LineFacts facts;
    private final Lines lines;
    private final Tokens tokens;
    private final TitleLines titles;

    Closing(LineFacts facts) {
        this.facts = facts;
        this.lines = facts.lines;
        this.tokens = facts.tokens;
        this.titles = new TitleLines(facts);
    }

    /** The first line of the closing at or after the line given, or -1. */
    int start(int from) {
        for (var line = from; line < lines.size(); line++) {
            if (recipients(line) || signature(line)) {
                return line;
            }
        }
        return -1;
    }

    /** The line after the closing that starts at the line given. */
    int after(int start) {
        var signed = false;
        var last = start;
        for (var line = start; line < lines.size() && belongs(line, signed); line++) {
            signed |= name(line);
            last = facts.says(line) ? line : last;
        }
        return last + 1;
    }

    boolean recipients(int line) {
        var first = lines.first(line);
        var place = tokens.id(first) == NOI || tokens.id(first) == NOI_SCANNED;
        return place && tokens.id(first + 1) == NHAN && tokens.capital(first);
    }

    /** «TM. ỦY BAN NHÂN DÂN», «T/M BAN THƯỜNG VỤ», or the office alone: «THỦ TƯỚNG», «BÍ THƯ». */
    boolean signature(int line) {
        if (!facts.shouted(line) || facts.words(line) > LONGEST || tokens.number(lines.first(line))) {
            return false;
        }
        return facts.begins(line, Sort.CLOSING)
                || line > 0
                        && VOCABULARY.after(tokens, lines.first(line), Sort.PERSON) == lines.after(line)
                        && endsAbove(line)
                || facts.begins(line, Sort.BODY) && line > 0 && name(next(line)) && endsAbove(line);
    }

    private boolean endsAbove(int line) {
        var above = line - 1;
        while (above > 0 && !facts.says(above)) {
            above--;
        }
        return facts.ends(above) || facts.shouted(above);
    }

    private int next(int line) {
        var next = line + 1;
        while (next < lines.size() && (!facts.says(next) || signed(next))) {
            next++;
        }
        return Math.min(next, lines.size() - 1);
    }

    private boolean signed(int line) {
        return tokens.is(lines.first(line), '(');
    }

    private boolean belongs(int line, boolean signed) {
        if (!facts.says(line) || recipients(line) || facts.bullet(line) || facts.begins(line, Sort.CLOSING)) {
            return true;
        }
        if (titles.title(line) && !facts.begins(line, Sort.BODY)
                || facts.begins(line, Sort.FOOTER)
                || facts.begins(line, Sort.AFTER_TEXT)
                || facts.begins(line, Sort.FURNITURE)) {
            return false;
        }
        var small = facts.words(line) <= LONGEST && !facts.numbersOnly(line);
        return small && (!signed || facts.beginsSmall(line) || semicolon(line) || name(line));
    }

    private boolean semicolon(int line) {
        return facts.ends(line);
    }

    /** A person's name: two to five words, each with a capital. */
    boolean name(int line) {
        if (facts.words(line) < 2 || facts.words(line) > 5 || facts.shouted(line)) {
            return false;
        }
        for (var i = lines.first(line); i < lines.after(line); i++) {
            if (!tokens.capital(i)) {
                return false;
            }
        }
        return true;
    }
}
