package vn.quantriet.parser.page;

import vn.quantriet.parser.token.Lines;
import vn.quantriet.parser.vocabulary.Sort;

/**
 * Reads the facts of the lines and writes where the head of the document, its title and its text begin.
 *
 * @param head the first line of the letterhead, or of the title where there is none
 * @param title the line of the title, or -1
 * @param afterTitle the line after the title
 * @param text the first line of the text
 */
record Beginning(int head, int title, int afterTitle, int text) {

    private static final int REACH = 40;
    private static final int HEAD = 6;
    private static final int SITE = 12;

    static Beginning find(LineFacts facts) {
        return new Search(facts).find();
    }

    private static final class Search {

        private final LineFacts facts;
        private final Lines lines;
        private final Letterhead letterhead;
        private final TitleLines titles;

        private Search(LineFacts facts) {
            this.facts = facts;
            this.lines = facts.lines;
            this.letterhead = new Letterhead(facts);
            this.titles = new TitleLines(facts);
        }

        private Beginning find() {
            var prose = startOfParagraph(prose(0));
            var first = anchor(0, prose);
            var behind = first >= 0 ? first : nationalTitle(prose);
            var anchor = behind >= 0 ? behind : letter(prose);
            if (anchor >= 0) {
                return issued(anchor);
            }
            if (prose == lines.size()) {
                return withoutProse();
            }
            var title = title(0, prose);
            return title >= 0 ? titled(title, title) : headlined(prose);
        }

        /** Behind sentences of the web site the head begins all the same: national title and number; or -1. */
        private int nationalTitle(int prose) {
            for (var line = prose; line < Math.min(lines.size(), SITE); line++) {
                var number = line;
                while (letterhead.stateTitle(line)
                        && number < Math.min(lines.size(), line + HEAD)
                        && !letterhead.numberLine(number)) {
                    number++;
                }
                if (number < Math.min(lines.size(), line + HEAD) && letterhead.numberLine(number)) {
                    return letterhead.stateTitle(line) ? line : -1;
                }
            }
            return -1;
        }

        /** «V/v …» and soon beneath it «Kính gửi: …»: a letter, though a scan has spoilt the lines above; or -1. */
        private int letter(int prose) {
            for (var line = prose; line < Math.min(lines.size(), 2 * SITE); line++) {
                for (var next = line; letterhead.about(line) && next < Math.min(lines.size(), line + SITE); next++) {
                    if (letterhead.addressed(next)) {
                        return spoilt(line);
                    }
                }
            }
            return -1;
        }

        /** The first of the lines right above the subject that are written largely in capitals or begin with «Số». */
        private int spoilt(int subject) {
            var head = subject;
            for (var line = subject - 1; line >= Math.max(0, subject - HEAD); line--) {
                if (facts.says(line) && !letterhead.numbered(line) && !capitals(line)) {
                    break;
                }
                head = facts.says(line) ? line : head;
            }
            return head;
        }

        private boolean capitals(int line) {
            var shouted = 0;
            for (var i = lines.first(line); i < lines.after(line); i++) {
                shouted += facts.tokens.shouted(i) ? 1 : 0;
            }
            return shouted * 2 >= lines.count(line);
        }

        /** A text of headings and short items: it begins under its title, or at once. */
        private Beginning withoutProse() {
            var title = title(0, lines.size());
            return title >= 0 ? titled(title, title) : new Beginning(0, -1, -1, 0);
        }

        /** With a letterhead: the title is beneath it; a letter has none, its text follows the recipients. */
        private Beginning issued(int anchor) {
            var last = lastAnchor(anchor);
            var head = upward(anchor);
            var title = title(head, Math.min(lines.size(), last + REACH));
            if (title >= 0) {
                return titled(head, title);
            }
            var text = Math.min(prose(last + 1), lines.size() - 1);
            return new Beginning(head, -1, -1, startOfParagraph(text));
        }

        private Beginning titled(int head, int title) {
            var after = titles.afterSubject(title);
            var text = after;
            while (text < lines.size() && (!facts.says(text) || letterhead.anchor(text))) {
                text++;
            }
            return new Beginning(head, title, after, text);
        }

        private Beginning headlined(int prose) {
            for (var line = prose - 1; line >= Math.max(0, prose - REACH); line--) {
                if (facts.says(line) && titles.headline(line)) {
                    var first = firstLike(line);
                    return new Beginning(first, first, first + 1, prose);
                }
            }
            return new Beginning(prose, -1, -1, prose);
        }

        /** A page may give its headline twice; the first is the title. */
        private int firstLike(int headline) {
            for (var line = Math.max(0, headline - REACH); line < headline; line++) {
                if (titles.headline(line) && titles.repeats(headline, line)) {
                    return line;
                }
            }
            return headline;
        }

        private int anchor(int from, int to) {
            for (var line = from; line < to; line++) {
                if (letterhead.anchor(line)) {
                    return line;
                }
            }
            return -1;
        }

        private int lastAnchor(int first) {
            var last = first;
            for (var line = first + 1; line < Math.min(lines.size(), last + REACH); line++) {
                if (facts.prose(line) && !letterhead.anchor(line)) {
                    break;
                }
                last = letterhead.anchor(line) ? line : last;
            }
            return last;
        }

        private int title(int from, int to) {
            for (var line = from; line < to; line++) {
                if (titles.title(line) && leadsToText(line)) {
                    return line;
                }
            }
            return -1;
        }

        /** A heading of a menu has more of the menu beneath it, a title has its subject and then the text. */
        private boolean leadsToText(int title) {
            var short_ = 0;
            for (var line = titles.afterSubject(title); line < lines.size() && short_ < 8; line++) {
                if (facts.prose(line) || facts.labelled(line) || facts.ends(line) && facts.words(line) > 2) {
                    return true;
                }
                short_ += facts.says(line) ? 1 : 0;
            }
            return false;
        }

        /** Names of bodies in capitals stand above the first certain line of the head. */
        private int upward(int anchor) {
            var head = anchor;
            var said = 0;
            for (var line = anchor - 1; line >= 0 && said < HEAD; line--) {
                said += facts.parts(line) || facts.says(line) ? 1 : 0;
                if (letterhead.body(line)) {
                    head = line;
                } else if (facts.says(line) && !facts.shouted(line)) {
                    break;
                }
            }
            return head;
        }

        private int prose(int from) {
            for (var line = from; line < lines.size(); line++) {
                if (text(line)) {
                    return line;
                }
            }
            return lines.size();
        }

        private boolean text(int line) {
            return facts.prose(line)
                    && !letterhead.anchor(line)
                    && !facts.bullet(line)
                    && !titles.headline(line)
                    && !facts.begins(line, Sort.FOOTER);
        }

        private int startOfParagraph(int prose) {
            var line = prose;
            while (line > 0
                    && line < lines.size()
                    && facts.says(line - 1)
                    && facts.beginsSmall(line)
                    && !letterhead.anchor(line - 1)
                    && !facts.shouted(line - 1)
                    && !facts.ends(line - 1)) {
                line--;
            }
            return line;
        }
    }
}
