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
import vn.quantriet.parser.grammar.LabelledBodies;
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
    private final LabelledBodies labelled;
    private final Deadlines deadlines;
    private final Action actions;
    private final List<Line> lines = new ArrayList<>();
    private @Nullable Work work;
    private @Nullable Work block;
    private @Nullable String described;

    /** What a line says, kept until the body is named. */
    private record Line(String kind, int from, int to) {}

    /** A paragraph that names work, and the first of its drafts. */
    private record Work(Paragraph paragraph, int first) {}

    Particulars(Grammar grammar, ActorReader actors, Deadlines deadlines) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
        this.actors = actors;
        this.labelled = new LabelledBodies(grammar, actors);
        this.deadlines = deadlines;
        this.actions = new Action(grammar, deadlines);
    }

    /**
     * Another paragraph begins that describes no work but may name some; after lines that describe it begins what the
     * next ones are about.
     */
    void begin(Paragraph paragraph, int drafts) {
        lines.clear();
        work = new Work(paragraph, drafts);
        block = block == null || paragraph.opens() || described != null ? work : block;
        described = null;
    }

    /** The numbered part whose work the lines just read describe, or null. */
    @Nullable
    String described() {
        return described;
    }

    /** Work is named to which lines may be added. */
    boolean open() {
        return work != null;
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
     * Adds the line, and what it says behind semicolons, to the work above it; beneath bullets of its own sign that is
     * all since the numbered line above them. Where nothing is drafted, the work is that paragraph.
     */
    void add(Paragraph paragraph, int from, List<Draft> drafts) {
        var above = work;
        if (above != null && paragraph.bullet() != 0 && above.paragraph().bullet() == paragraph.bullet()) {
            above = block;
        }
        described = paragraph.provision();
        if (above == null || above.paragraph().isEmpty()) {
            return;
        }
        var begins = paragraph.words();
        for (var label = from - 1; label > 0; ) {
            var end = pieceEnd(label, paragraph.to());
            var kind = grammar.value(begins, label);
            if (kind != null) {
                add(new Line(kind, label + 1, end), above, drafts);
            }
            begins = end + 1;
            label = grammar.after(begins, paragraph.to(), Sort.PARTICULAR);
        }
    }

    private void add(Line line, Work work, List<Draft> drafts) {
        lines.add(line);
        if (drafts.size() == work.first()) {
            if (!line.kind().equals(LEAD)) {
                return;
            }
            drafts.add(told(draft(work.paragraph())));
        }
        for (var i = work.first(); i < drafts.size(); i++) {
            var draft = drafts.get(i);
            var other = work.equals(block) && !line.kind().equals(TIME);
            if (!other || draft.sentence() < work.paragraph().to() || !draft.explicit()) {
                drafts.set(i, added(draft, line.kind(), line.from(), line.to()));
            }
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

    /** With what the lines just read say. */
    Draft told(Draft draft) {
        var told = draft;
        for (var line : lines) {
            told = added(told, line.kind(), line.from(), line.to());
        }
        return told;
    }

    private Draft added(Draft draft, String kind, int from, int to) {
        var named = kind.equals(TIME) ? List.<Phrase>of() : bodies(from, to);
        if (kind.equals(LEAD) && !named.isEmpty()) {
            return draft.by(new Subject(named, draft.subject().coordinate(), ActorSource.CARRIED));
        }
        if (kind.equals(SUPPORT) && !named.isEmpty()) {
            return draft.withAlso(named);
        }
        var mention = kind.equals(TIME) ? time(from, to) : null;
        return mention == null || draft.onItsDay() && !mention.day() ? draft : draft.due(mention);
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
        return labelled.read(from, to);
    }
}
