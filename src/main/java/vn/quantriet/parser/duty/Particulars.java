package vn.quantriet.parser.duty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.ActorSource;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.calendar.Deadlines;
import vn.quantriet.parser.calendar.Mention;
import vn.quantriet.parser.grammar.ActorReader;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.structure.Paragraph;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/**
 * Reads the lines by which a plan describes one piece of work – «Cơ quan chủ trì: …», «Cơ quan phối hợp: …», «Thời gian
 * thực hiện: …» – and adds what they say to the work named above them.
 */
final class Particulars {

    static final String LEAD = "LEAD";
    static final String SUPPORT = "SUPPORT";
    static final String TIME = "TIME";

    private final Grammar grammar;
    private final Tokens tokens;
    private final ActorReader actors;
    private final Deadlines deadlines;
    private final Action actions;
    private final List<Line> waiting = new ArrayList<>();

    /** What a line says, kept until the body is named. */
    private record Line(String kind, int from, int to) {}

    Particulars(Grammar grammar, ActorReader actors, Deadlines deadlines) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
        this.actors = actors;
        this.deadlines = deadlines;
        this.actions = new Action(grammar, deadlines);
    }

    /** Another piece of work begins. */
    void begin() {
        waiting.clear();
    }

    /** The token after the colon of the label, or -1 when the paragraph is no such line. */
    int after(Paragraph paragraph) {
        var label = grammar.after(paragraph.words(), paragraph.to(), Sort.PARTICULAR);
        return label > 0 && tokens.is(label, ':') ? label + 1 : -1;
    }

    /** A line that names a body and then says in a sentence what it does is read as a sentence. */
    boolean sentence(Paragraph paragraph, int from) {
        if (!LEAD.equals(kind(paragraph, from - 1))) {
            return false;
        }
        var to = pieceEnd(from, paragraph.to());
        var named = actors.read(from, to);
        return !named.isEmpty() && grammar.verb(named.to(), to);
    }

    /**
     * Adds the line, and what it says behind semicolons, to the drafts from {@code first} on; where there is none, the
     * work is the paragraph above.
     */
    void add(Paragraph paragraph, int from, @Nullable Paragraph work, List<Draft> drafts, int first) {
        if (work == null || work.words() >= work.to()) {
            return;
        }
        var begins = paragraph.words();
        for (var label = from - 1; label > 0; ) {
            var end = pieceEnd(label, paragraph.to());
            var kind = grammar.value(begins, label);
            if (kind != null) {
                add(new Line(kind, label + 1, end), work, drafts, first);
            }
            begins = end + 1;
            label = grammar.after(begins, paragraph.to(), Sort.PARTICULAR);
        }
    }

    private void add(Line line, Paragraph work, List<Draft> drafts, int first) {
        if (drafts.size() == first) {
            waiting.add(line);
            if (!line.kind().equals(LEAD)) {
                return;
            }
            drafts.add(told(draft(work)));
        }
        for (var i = first; i < drafts.size(); i++) {
            drafts.set(i, added(drafts.get(i), line.kind(), line.from(), line.to()));
        }
    }

    /** The token at which behind a semicolon it is said who and when («…; chủ trì: Sở Y tế»), or the end. */
    int begins(int from, int to) {
        for (var i = from + 1; i < to; i++) {
            if (tokens.is(i - 1, ';') && tokens.is(grammar.after(i, to, Sort.PARTICULAR), ':')) {
                return i;
            }
        }
        return to;
    }

    /**
     * «… Đơn vị thực hiện: Phòng Nội vụ; thời gian: quý I.»: the sentence behind the work says who and when; false when
     * it is no such sentence.
     */
    boolean said(int from, int to, List<Draft> work) {
        var any = false;
        for (var i = from; i < to && !work.isEmpty(); i++) {
            var begins = i == from || tokens.is(i - 1, ';');
            var label = begins ? grammar.after(i, to, Sort.PARTICULAR) : -1;
            if (label > 0 && tokens.is(label, ':')) {
                all(work, grammar.value(i, label), label + 1, pieceEnd(label, to));
                any = true;
            } else if (begins && !any) {
                return false;
            }
        }
        return any;
    }

    private void all(List<Draft> work, @Nullable String kind, int from, int to) {
        for (var i = 0; kind != null && i < work.size(); i++) {
            work.set(i, added(work.get(i), kind, from, to));
        }
    }

    private int pieceEnd(int from, int to) {
        var i = from;
        while (i < to && !(tokens.is(i, ';') && tokens.is(grammar.after(i + 1, to, Sort.PARTICULAR), ':'))) {
            i++;
        }
        return i;
    }

    /** With what the lines before the one that names the body have said. */
    private Draft told(Draft draft) {
        var told = draft;
        for (var line : waiting) {
            told = added(told, line.kind(), line.from(), line.to());
        }
        return told;
    }

    private Draft added(Draft draft, String kind, int from, int to) {
        var named = actors.read(from, to);
        if (kind.equals(LEAD) && !named.isEmpty()) {
            return draft.by(new Subject(named.bodies(), draft.subject().coordinate(), ActorSource.CARRIED));
        }
        if (kind.equals(SUPPORT) && !named.isEmpty()) {
            return draft.with(named.bodies());
        }
        var mention = kind.equals(TIME) ? time(from, to) : null;
        return mention == null ? draft : draft.due(mention);
    }

    @Nullable
    Mention time(int from, int to) {
        var mention = deadlines.within(from, to);
        var standing = grammar.after(from, to, Sort.ONGOING);
        if (mention == null && standing > 0) {
            return Mention.ongoing(tokens, from, standing);
        }
        return mention == null ? Mention.lastYear(tokens, from, to) : mention;
    }

    private Draft draft(Paragraph work) {
        var from = actions.from(work.words(), work.to());
        var to = Math.max(from + 1, actions.to(from, actions.objectEnd(from, work.to()), work.to()));
        return new Draft(work.provision(), Subject.NOBODY, from, to, work.words(), work.to(), null);
    }

    /** What the label that ends there says of the work. */
    @Nullable
    String kind(Paragraph paragraph, int end) {
        return grammar.value(paragraph.words(), end);
    }

    /** The token after a label that is all of the paragraph or ends with a colon, or -1. */
    int section(Paragraph paragraph) {
        var label = grammar.after(paragraph.words(), paragraph.to(), Sort.PARTICULAR);
        var last = tokens.is(label, '.') ? label + 1 : label;
        return label > 0 && (last == paragraph.to() || tokens.is(label, ':')) ? label : -1;
    }

    /** The bodies a line of such a part names. */
    List<Phrase> bodies(int from, int to) {
        return actors.read(from, to).bodies();
    }
}
