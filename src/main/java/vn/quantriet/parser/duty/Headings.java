package vn.quantriet.parser.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.ActorSource;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.calendar.Deadlines;
import vn.quantriet.parser.calendar.Mention;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.grammar.Word;
import vn.quantriet.parser.structure.Paragraph;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/** Tells which paragraphs announce what is beneath them, whom they name, and which sections order nothing. */
final class Headings {

    private static final int LONGEST = 60;
    private static final int TIMED = 10;
    private static final String WHOLE = "WHOLE";

    private final Grammar grammar;
    private final Tokens tokens;
    private final StatementReader statements;
    private final Sentences sentences;
    private final Deadlines deadlines;

    Headings(Grammar grammar, StatementReader statements, Deadlines deadlines) {
        this.grammar = grammar;
        this.deadlines = deadlines;
        this.tokens = grammar.tokens;
        this.statements = statements;
        this.sentences = new Sentences(grammar);
    }

    /** A line that ends with a colon, or one without a full stop above deeper ones. */
    boolean announces(Paragraph paragraph, @Nullable Paragraph next) {
        if (paragraph.isEmpty()) {
            return true;
        }
        if (tokens.is(paragraph.to() - 1, ':')) {
            return true;
        }
        var over = stops(paragraph.to() - 1);
        return !over && paragraph.to() - paragraph.from() < LONGEST && next != null && beneath(paragraph, next);
    }

    /** A short line without a stop above the text, as over a report; it orders nothing. */
    boolean headline(Paragraph paragraph) {
        return paragraph.bullet() == 0
                && (tokens.word(paragraph.to() - 1) || tokens.number(paragraph.to() - 1))
                && paragraph.to() - paragraph.words() < LONGEST
                && statements.read(paragraph.words(), paragraph.to()).lead().isEmpty();
    }

    /** Running text to its full stop or semicolon, not a headline, a caption or what announces a list. */
    boolean sentence(Paragraph paragraph) {
        var last = paragraph.to() - 1;
        return tokens.is(last, '.') || tokens.is(last, ';') || tokens.is(last, '/');
    }

    /** «Trong quá trình thực hiện, nếu có vướng mắc, …» by itself beneath the items is said to all. */
    boolean closes(Paragraph paragraph) {
        var apart = paragraph.provision() != null && !paragraph.opens() && paragraph.bullet() == 0;
        if (!apart || !grammar.at(paragraph.words(), paragraph.to(), Sort.LEAD_IN)) {
            return false;
        }
        var i = paragraph.words();
        while (i < Math.min(paragraph.to(), paragraph.words() + LONGEST / 4) && !grammar.at(i, i + 2, Sort.TROUBLE)) {
            i++;
        }
        return grammar.at(i, paragraph.to(), Sort.TROUBLE);
    }

    boolean colon(Paragraph paragraph) {
        return tokens.is(paragraph.to() - 1, ':');
    }

    /** «# Thủ tướng yêu cầu …»: a line marked as a headline tells what is ordered beneath it. */
    boolean marked(Paragraph paragraph) {
        return !paragraph.opens() && tokens.is(paragraph.from(), '#');
    }

    /** A line that says how something must be («Phương án phải …, theo hướng:»); what is beneath says so too. */
    boolean quality(Paragraph paragraph) {
        for (var i = paragraph.words(); i < paragraph.to(); i++) {
            if (tokens.id(i) == Word.PHAI && grammar.at(i, paragraph.to(), Sort.NOT_A_DUTY)) {
                return true;
            }
        }
        return false;
    }

    /** The bodies a heading names: «2. Sở Nội vụ», «Trách nhiệm của …», «Giao … chủ trì, phối hợp với …:». */
    @Nullable
    Subject subject(Paragraph paragraph) {
        var topic = grammar.after(paragraph.words(), paragraph.to(), Sort.TOPIC);
        if (topic > 0 && grammar.actor(topic, paragraph.to())) {
            var named = statements.actors().read(topic, paragraph.to());
            if (paragraph.to() - named.to() <= 1 || grammar.predicate(named.to(), paragraph.to())) {
                return new Subject(named.bodies(), List.of(), ActorSource.CARRIED);
            }
        }
        var responsible = responsible(paragraph);
        if (responsible != null) {
            return responsible;
        }
        var announcing = announcing(paragraph);
        if (announcing != null) {
            return announcing;
        }
        var said = statements.read(paragraph.words(), paragraph.to());
        if (said.lead().isEmpty() || nounOnly(said, paragraph)) {
            return null;
        }
        var bodies = entrusted(said, paragraph)
                ? List.of(all(paragraph))
                : said.lead().bodies();
        return new Subject(bodies, said.coordinate().bodies(), ActorSource.CARRIED);
    }

    /** «4. Các cơ quan, đơn vị được giao quản lý, sử dụng kho thóc»: the heading is one name to its end. */
    private boolean entrusted(Statement said, Paragraph paragraph) {
        for (var i = paragraph.words() + 1;
                paragraph.opens() && !colon(paragraph) && i < said.lead().to();
                i++) {
            if (tokens.id(i - 1) == Word.DUOC && tokens.id(i) == Word.GIAO) {
                return !said.orders() || tokens.id(said.action()) != Word.GIAO;
            }
        }
        return false;
    }

    private Phrase all(Paragraph paragraph) {
        return tokens.name(paragraph.words(), paragraph.to());
    }

    /** «UBND tỉnh nhất trí …. UBND tỉnh yêu cầu các xã thực hiện:»: of several sentences the last one announces. */
    private @Nullable Subject announcing(Paragraph paragraph) {
        var last = last(paragraph);
        if (last == paragraph.words() || !colon(paragraph)) {
            return null;
        }
        var said = statements.read(last, paragraph.to());
        return said.lead().isEmpty()
                ? null
                : new Subject(said.lead().bodies(), said.coordinate().bodies(), ActorSource.CARRIED);
    }

    /** The first token of its last sentence. */
    int last(Paragraph paragraph) {
        var last = paragraph.words();
        for (var i = last; i < paragraph.to(); i = sentences.end(i, paragraph.to())) {
            last = i;
        }
        return last;
    }

    /** «Theo Thông tư này, trách nhiệm của Sở Y tế trong phòng dịch như sau:». */
    private @Nullable Subject responsible(Paragraph paragraph) {
        for (var i = paragraph.words() + 1; colon(paragraph) && i < paragraph.to(); i++) {
            var topic = tokens.id(i) == Word.CUA ? grammar.after(i - 2, i + 1, Sort.TOPIC) : -1;
            if (topic == i + 1 && grammar.actor(topic, paragraph.to())) {
                var named = statements.actors().read(topic, paragraph.to());
                return new Subject(named.bodies(), List.of(), ActorSource.CARRIED);
            }
        }
        return null;
    }

    /** «1. Đợt 1: Từ ngày … đến ngày …:», «a) Quý II/2026»: when all beneath it is to be done, or null. */
    @Nullable
    Mention time(Paragraph paragraph) {
        var from = paragraph.words();
        var mention = paragraph.opens() ? deadlines.after(from, Math.min(paragraph.to(), from + TIMED)) : null;
        if (mention == null || mention.from() > from && !apart(mention.from() - 1)) {
            return null;
        }
        for (var i = from; i < mention.from(); i++) {
            if (grammar.predicate(i, paragraph.to())) {
                return null;
            }
        }
        return mention;
    }

    private boolean apart(int sign) {
        return tokens.is(sign, ':') || tokens.is(sign, '(') || tokens.is(sign, '-') || tokens.is(sign, ',');
    }

    /** «Mục đích, yêu cầu», «Quan điểm», «Phạm vi»: sections of aims, reasons and principles. */
    boolean skipped(Paragraph paragraph) {
        var after = grammar.after(paragraph.words(), paragraph.to(), Sort.SKIPPED);
        if (after < 0) {
            return false;
        }
        return after >= paragraph.to()
                || WHOLE.equals(grammar.value(paragraph.words(), after)) && !tokens.is(paragraph.to() - 1, '.')
                || tokens.shouted(paragraph.words())
                || !tokens.word(after) && !tokens.is(after, ',')
                || paragraph.to() - after < LONGEST / 4
                        && (tokens.id(after) == Word.VA
                                || tokens.id(after) == Word.CUA
                                || tokens.is(after, ',') && grammar.at(after + 1, paragraph.to(), Sort.SKIPPED));
    }

    /** A heading of a topic may begin like a body («Ban hành …»); a body's name fills the line or takes a verb. */
    private boolean nounOnly(Statement said, Paragraph paragraph) {
        return !said.orders()
                && said.voice() == Voice.PLAIN
                && paragraph.to() - said.lead().to() > 2
                && said.coordinate().isEmpty()
                && !grammar.predicate(said.lead().to(), paragraph.to())
                && !grammar.properName(paragraph.words(), paragraph.to());
    }

    private boolean stops(int i) {
        return tokens.is(i, '.') || tokens.is(i, ';') || tokens.is(i, '/') || tokens.is(i, ',');
    }

    private static boolean beneath(Paragraph above, Paragraph next) {
        if (above.provision() != null && next.provision() != null && next.opens()) {
            return next.provision().startsWith(above.provision().concat("."));
        }
        return !next.opens() && (above.opens() || next.bullet() != above.bullet() && next.bullet() != 0);
    }
}
